package org.steadyback.progression;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * Command: a patient asks less of themselves. Needs nobody's approval.
 *
 * @param amount in the graded quantity, 1 or more, below what is asked
 * @param reason at most 120 characters; may be empty
 */
public record LowerDose(PatientId patient, PrescriptionId prescription, int amount, String reason) {

    public LowerDose {
        reason = TypedText.tidy(reason);
        if (reason.codePointCount(0, reason.length()) > 120) {
            throw new IllegalArgumentException("The reason has at most 120 characters");
        }
    }
}
