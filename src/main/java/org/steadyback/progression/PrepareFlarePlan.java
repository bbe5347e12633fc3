package org.steadyback.progression;

import java.util.Set;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * Command: the physio prepares what is asked in a flare.
 *
 * @param rests exercises that rest until it has settled; all others stay with half their amount
 * @param words to the patient, at most 1000 characters; may be empty
 */
public record PrepareFlarePlan(PatientId patient, ProgrammeId programme, Set<PrescriptionId> rests, String words) {

    private static final int LONGEST = 1000;

    public PrepareFlarePlan {
        rests = Set.copyOf(rests);
        words = TypedText.tidy(words);
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw new IllegalArgumentException("The words of a flare plan have at most " + LONGEST + " characters");
        }
    }
}
