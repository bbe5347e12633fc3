package org.steadyback.screening;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.CautionPolicy;
import org.steadyback.library.ExerciseId;

/**
 * A physio's word on one exercise for one patient. The newest of an exercise counts.
 *
 * @param granted false: taken back
 * @param policy what the library asked for at that time; null where it asked for nothing
 */
public record Approval(
        ExerciseId exercise, boolean granted, @Nullable CautionPolicy policy, String reason, String by, Instant at) {}
