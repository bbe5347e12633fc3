package org.steadyback.insight.ui;

import org.steadyback.grading.Adherence;
import org.steadyback.text.Texts;

/** Adherence as the patient reads it: no share, and no verdict. */
final class MyAdherence {

    private static final MyAdherenceTexts SAY = Texts.of(MyAdherenceTexts.class);

    private MyAdherence() {}

    /**
     * In one sentence whose numbers add up: "In the last two weeks your plan asked for an exercise 36 times: you did it 30 times (4 of
     * them less than asked), left it out 3 times, and 3 times nothing was recorded."
     */
    static String words(Adherence adherence) {
        if (adherence.askedBouts() == 0) {
            return SAY.nothingAsked();
        }
        return SAY.lastTwoWeeks(
                adherence.askedBouts(),
                adherence.doneBouts(),
                adherence.shortBouts(),
                adherence.skippedBouts(),
                Math.max(0, adherence.askedBouts() - adherence.doneBouts() - adherence.skippedBouts()));
    }
}
