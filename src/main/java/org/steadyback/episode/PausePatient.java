package org.steadyback.episode;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.kernel.TypedText;

/** Command: nothing is due on these days, for a reason; the days do not count as missed. */
public record PausePatient(PatientId patient, Period days, String reason) {

    public PausePatient {
        reason = TypedText.lines(reason, 1, 400, "The reason");
        if (days.days() > 366) {
            throw new IllegalArgumentException("A pause is a year at most");
        }
    }
}
