package org.steadyback.screening;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When this patient was asked, stopped and decided upon last; null = never.
 *
 * @param full a whole screen, of whatever kind but the weekly check
 * @param any the weekly check too
 * @param cutShort a screen that ended early, because an answer could not wait
 * @param stopped a stop symptom was reported with a session
 * @param decided a clinician decided on the gate
 */
public record ScreenTimes(
        @Nullable Instant full,
        @Nullable Instant any,
        @Nullable Instant cutShort,
        @Nullable Instant stopped,
        @Nullable Instant decided) {

    static final ScreenTimes NEVER = new ScreenTimes(null, null, null, null, null);
}
