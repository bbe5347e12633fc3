package org.steadyback.library;

/**
 * Command: a physio changes an exercise of the clinic's own.
 *
 * @param basedOn the version that was opened to be changed
 */
public record ChangeExercise(VersionKey basedOn, ExerciseDraft draft) {}
