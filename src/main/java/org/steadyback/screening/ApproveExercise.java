package org.steadyback.screening;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;
import org.steadyback.library.CautionPolicy;
import org.steadyback.library.ExerciseId;

/**
 * Command: a physio lets a patient do an exercise in spite of a caution, or takes that back.
 *
 * @param policy what the library asks for; null where it asks for nothing
 * @param reason 1–400 characters
 */
public record ApproveExercise(
        PatientId patient,
        ExerciseId exercise,
        boolean granted,
        @Nullable CautionPolicy policy,
        String reason) {

    public ApproveExercise {
        reason = TypedText.tidy(reason);
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > 400) {
            throw new IllegalArgumentException("Please give the reason, in 1 to 400 characters");
        }
    }
}
