package org.steadyback.programme;

import java.util.List;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;

/** What the programme must know of the mornings, which the log above it keeps. */
public interface MorningScores {

    /** The newest answered mornings of a patient whom the signed-in account may see, oldest first, at most so many. */
    List<PainScore> newest(PatientId patient, int most);
}
