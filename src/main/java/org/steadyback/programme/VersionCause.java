package org.steadyback.programme;

import org.jspecify.annotations.Nullable;

/**
 * Why a version was made, as it is stored.
 *
 * @param reason as a person typed it; empty = none
 * @param trials how many gave the start; null with any other kind
 */
public record VersionCause(
        VersionKind kind, String reason, @Nullable Integer trials) {

    public static VersionCause of(VersionKind kind) {
        return new VersionCause(kind, "", null);
    }

    public static VersionCause of(VersionKind kind, String reason) {
        return new VersionCause(kind, reason, null);
    }

    /** @param trials that gave the start */
    public static VersionCause startFound(int trials) {
        return new VersionCause(VersionKind.START_FOUND, "", trials);
    }
}
