package org.steadyback.library.media;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** What became of a file that was looked at. */
public sealed interface Checked {

    /**
     * It may be shown; what was written is what is to be kept.
     *
     * @param width and height in pixels, as shown; 0 where a video does not say
     * @param length of a video; null for a picture
     */
    record Taken(
            MediaType type, int width, int height, @Nullable Duration length) implements Checked {}

    /** It is not taken; whatever was written before is to be thrown away. */
    record Refused(UploadRefusal refusal) implements Checked {}
}
