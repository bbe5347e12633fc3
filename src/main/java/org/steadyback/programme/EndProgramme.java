package org.steadyback.programme;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;

/** Command: a programme is over; today is its last day where the patient lives. */
public record EndProgramme(PatientId patient, ProgrammeId programme, String reason) {

    public EndProgramme {
        reason = TypedText.lines(reason, 1, 400, "The reason");
    }
}
