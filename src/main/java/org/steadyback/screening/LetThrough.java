package org.steadyback.screening;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;
import org.steadyback.library.ExerciseId;

/**
 * Command: a physio lets a patient do one exercise that cautions or the gate withhold, or takes that back.
 *
 * @param granted false: taken back
 * @param reason 1–400 characters
 */
public record LetThrough(PatientId patient, ExerciseId exercise, boolean granted, String reason) {

    public LetThrough {
        reason = TypedText.tidy(reason);
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > 400) {
            throw new IllegalArgumentException("Please give the reason, in 1 to 400 characters");
        }
    }
}
