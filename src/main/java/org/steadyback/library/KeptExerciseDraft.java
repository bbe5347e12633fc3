package org.steadyback.library;

import java.time.Instant;

/**
 * A draft as it was left.
 *
 * @param place with the version that the writing began on, which may not be the newest any more
 */
public record KeptExerciseDraft(DraftPlace place, ExerciseDraft draft, Instant at) {}
