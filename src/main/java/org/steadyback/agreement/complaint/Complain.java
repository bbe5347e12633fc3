package org.steadyback.agreement.complaint;

import org.steadyback.agreement.ComplaintReason;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * Command: a patient says that an exercise is not right for them.
 *
 * @param note in their own words, at most 400 characters; may be empty
 */
public record Complain(PatientId patient, PrescriptionId prescription, ComplaintReason why, String note) {

    public static final int LONGEST_NOTE = 400;

    public Complain {
        note = bounded(note);
    }

    static String bounded(String words) {
        var stripped = TypedText.tidy(words);
        if (stripped.codePointCount(0, stripped.length()) > LONGEST_NOTE) {
            throw new IllegalArgumentException("A note has at most 400 characters");
        }
        return stripped;
    }
}
