package org.steadyback.library;

import java.time.Instant;

/** An exercise of the clinic's own in their list. */
public record ClinicExerciseRow(
        String slug,
        String name,
        String family,
        boolean current,
        boolean onlyMaker,
        String madeBy,
        String changedBy,
        Instant changedAt) {}
