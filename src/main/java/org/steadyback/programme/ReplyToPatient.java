package org.steadyback.programme;

import org.steadyback.kernel.PatientId;

/** Command: the physio answers a patient who asked to change the plan, with a line instead of a change. */
public record ReplyToPatient(PatientId patient, ProgrammeId programme, String words) {

    public ReplyToPatient {
        words = Texts.bounded(words, 1, 1000, "The answer");
    }
}
