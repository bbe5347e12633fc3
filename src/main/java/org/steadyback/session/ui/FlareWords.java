package org.steadyback.session.ui;

import java.time.LocalDate;
import java.util.List;

import org.steadyback.grading.FlareDays;
import org.steadyback.uikit.Notice;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.Tone;

/** What a patient reads about a flare (fact sheet §3.7, in own words). No fright, no blame, nothing to make up for. */
final class FlareWords {

    static final String NO_PROGRAMME =
            "You have no plan at the moment, so there is nothing to make easier. Keep moving as feels right; short walks"
                    + " count. If it worries you, ring your clinic.";

    /** The same while nothing may be done. */
    static final String NO_PLAN = "You have no plan at the moment, so there is nothing to make easier.";

    static final String SUGGESTED =
            "That happens, and it usually settles. Would you like to switch to your flare plan? It asks for about half,"
                    + " and your back gets time.";

    /** What helps in a flare. */
    static final List<String> STEPS = List.of(
            "A flare is common. It usually settles within days, and it rarely means that something is wrong.",
            "Keep moving: about half of your plan, short walks, a position that eases. Warmth is fine if you like it.",
            "Give one number each morning. Two calmer mornings, and your plan goes on with about four fifths.",
            "Days with the flare plan count as days with your plan. There is nothing to make up for.",
            "Not easing by day 8, or worried before that: contact your physio.");

    private FlareWords() {}

    static String since(FlareDays days) {
        return "Since " + EntryWords.day(days.beganOn());
    }

    static Notice state(FlareDays days, LocalDate today) {
        return switch (days.on(today)) {
            case REVIEW ->
                new Notice(
                                Tone.ATTENTION,
                                "It has not settled yet",
                                "Please contact your physio, who sees it at the top of the list. Nobody watches this page"
                                        + " live. Until then stay with the easier plan.")
                        .with(new PathLink(Paths.WARNING_SIGNS, "See the warning signs"));
            case EASED, SETTLED -> new Notice(Tone.PAUSED, eased(days, today));
        };
    }

    private static String eased(FlareDays days, LocalDate today) {
        if (days.usualPain() == null) {
            return "Less for now, easy movement first. When you feel that it has passed, press the button below.";
        }
        return days.settledMornings(today) == 1
                ? "One calmer morning. One more, and your plan goes on."
                : "Less for now, easy movement first. Two calmer mornings, and your plan goes on.";
    }
}
