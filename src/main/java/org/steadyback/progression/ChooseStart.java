package org.steadyback.progression;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * Command: the physio chooses where an exercise starts (S32).
 *
 * @param measure three trials on three days; otherwise the dose as it stands, for a reason
 * @param reason 1–400 characters where it is not measured; may be empty where it is
 */
public record ChooseStart(PatientId patient, PrescriptionId prescription, boolean measure, String reason) {

    private static final int LONGEST = 400;

    public ChooseStart {
        reason = TypedText.tidy(reason);
        if (reason.codePointCount(0, reason.length()) > LONGEST || !measure && reason.isEmpty()) {
            throw new IllegalArgumentException("The reason has 1 to " + LONGEST + " characters");
        }
    }
}
