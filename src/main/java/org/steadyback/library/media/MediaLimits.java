package org.steadyback.library.media;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large the clinic's own pictures and videos may be.
 *
 * @param picture the file as it comes in
 * @param video the file as it comes in, which is also what is kept
 * @param pixels width times height of a picture before it is made smaller; asked before anything is decoded
 * @param longestSide in pixels, of a picture as it is kept
 * @param length of a video
 * @param clinic all that one clinic may keep
 */
@ConfigurationProperties("steadyback.media")
public record MediaLimits(
        @DefaultValue("8MB") DataSize picture,
        @DefaultValue("40MB") DataSize video,
        @DefaultValue("50000000") long pixels,
        @DefaultValue("1600") int longestSide,
        @DefaultValue("2m") Duration length,
        @DefaultValue("4GB") DataSize clinic) {}
