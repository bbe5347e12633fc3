package org.steadyback.agreement;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;
import org.steadyback.programme.ProgrammeId;

/** Command: the physio answers a patient who asked to change the plan, with a line instead of a change. */
public record ReplyToPatient(PatientId patient, ProgrammeId programme, String words) {

    public ReplyToPatient {
        words = TypedText.lines(words, 1, 1000, "The answer");
    }
}
