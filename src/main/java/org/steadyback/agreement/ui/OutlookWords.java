package org.steadyback.agreement.ui;

import org.steadyback.programme.Outlook;
import org.steadyback.text.Texts;

/** Tells the patient what holds for the plan besides its exercises. */
final class OutlookWords {

    private static final PlanTexts SAY = Texts.of(PlanTexts.class);

    private OutlookWords() {}

    /** Sentences to follow others; empty for a plan with an open end in all directions. */
    static String forPatient(Outlook outlook) {
        var words = new StringBuilder();
        var until = outlook.plannedUntil();
        if (until != null) {
            words.append(" ").append(SAY.plannedUntil(until));
        }
        var preference = outlook.preference();
        if (preference != null) {
            words.append(" ").append(SAY.oneWay(preference.direction().plainWords()));
        }
        return words.toString();
    }
}
