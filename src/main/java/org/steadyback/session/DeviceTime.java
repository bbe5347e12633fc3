package org.steadyback.session;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When something was said on a device, by its own clock, which need not be right.
 *
 * @param sent by the same clock, when it was sent: tells how wrong it is; null = it is right
 */
public record DeviceTime(Instant said, @Nullable Instant sent) {

    static DeviceTime right(Instant now) {
        return new DeviceTime(now, null);
    }
}
