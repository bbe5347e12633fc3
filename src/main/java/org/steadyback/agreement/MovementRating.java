package org.steadyback.agreement;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.ExerciseId;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * How safe a movement felt to the patient before it was done (S19).
 *
 * @param exercise the rung that was asked about
 * @param score 0 = not safe at all, 10 = completely safe; null = the question was left out, which is not a zero
 */
public record MovementRating(
        PrescriptionId prescription,
        ExerciseId exercise,
        @Nullable Integer score) {

    /** At or below, a movement counts as avoided and is shown to the physio [D]. */
    static final int AVOIDED = 3;

    boolean avoided() {
        return score != null && score <= AVOIDED;
    }
}
