package org.steadyback.progression;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;
import org.steadyback.programme.ProgrammeId;

/**
 * Command: plain rises of a programme are applied without the physio, or no longer.
 *
 * @param why 1–400 characters; the patient does not read it
 */
public record SwitchAutomatic(PatientId patient, ProgrammeId programme, boolean on, String why) {

    public SwitchAutomatic {
        why = TypedText.tidy(why);
        if (why.isEmpty() || why.codePointCount(0, why.length()) > 400) {
            throw new IllegalArgumentException("Why, in 1 to 400 characters");
        }
    }
}
