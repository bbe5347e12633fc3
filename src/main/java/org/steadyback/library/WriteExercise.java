package org.steadyback.library;

import org.jspecify.annotations.Nullable;

/**
 * Command: a physio adds an exercise of the clinic's own.
 *
 * @param copiedFrom the exercise it began as; null if it was written anew
 */
public record WriteExercise(ExerciseDraft draft, @Nullable ExerciseId copiedFrom) {}
