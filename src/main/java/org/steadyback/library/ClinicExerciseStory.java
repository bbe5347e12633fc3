package org.steadyback.library;

import java.time.Instant;

/**
 * How an exercise of the clinic's own came about.
 *
 * @param current whether it is offered; else it is retired
 */
public record ClinicExerciseStory(String madeBy, String changedBy, Instant changedAt, boolean current) {}
