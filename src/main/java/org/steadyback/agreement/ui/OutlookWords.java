package org.steadyback.agreement.ui;

import org.steadyback.programme.Outlook;
import org.steadyback.uikit.Dates;

/** Tells the patient what holds for the plan besides its exercises. */
final class OutlookWords {

    private OutlookWords() {}

    /** Sentences to follow others; empty for a plan with an open end in all directions. */
    static String forPatient(Outlook outlook) {
        var words = new StringBuilder();
        var until = outlook.plannedUntil();
        if (until != null) {
            words.append(" Planned until ")
                    .append(Dates.day(until))
                    .append("; then you and your physio look at it together.");
        }
        var preference = outlook.preference();
        if (preference != null) {
            words.append(" Most of it goes one way on purpose: ")
                    .append(preference.direction().plainWords())
                    .append(" suited your back best when your physio examined you.");
        }
        return words.toString();
    }
}
