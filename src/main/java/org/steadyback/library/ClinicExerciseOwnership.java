package org.steadyback.library;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.ClinicId;

/**
 * Whose a version of a clinic's own exercise is.
 *
 * @param madeBy who wrote the exercise first
 * @param changedBy who wrote this version
 * @param copiedFrom the exercise it began as; null if it was written anew
 */
record ClinicExerciseOwnership(
        ClinicId clinic,
        AccountId madeBy,
        AccountId changedBy,
        Instant changedAt,
        boolean onlyMaker,
        @Nullable ExerciseId copiedFrom,
        @Nullable MediaId media) {}
