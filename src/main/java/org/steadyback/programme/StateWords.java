package org.steadyback.programme;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * States of a patient that are easily overlooked, each in one form of words for every page that shows it. Pure.
 */
public final class StateWords {

    /** Good days overdone, and the days after them fall out (fact sheet §3.6). */
    public static final String BOOM_AND_BUST = "Boom and bust in the last two weeks";

    /** Too few days were asked for a judgement on them. */
    public static final String TOO_EARLY = "Too early to say";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private StateWords() {}

    /** "In a flare, day 3": one that the patient began, and that eases the plan. */
    public static String inFlare(int day) {
        return "In a flare, day " + day;
    }

    /** "Flare not settled on day 9". */
    public static String flareNotSettled(int day) {
        return "Flare not settled on day " + day;
    }

    /** Offered because of harder mornings; the plan goes on unchanged until the patient says yes. */
    public static String flareSuggested(String mornings) {
        return "Flare plan suggested, not answered: " + mornings;
    }

    /** "Programme closed on 3 Sept 2026". */
    public static String closed(LocalDate day) {
        return "Programme closed on " + DAY.format(day);
    }

    /** Made by the rules alone: no person accepted or changed it. */
    static boolean byTheRules(Origin origin, String decision) {
        return origin == Origin.ENGINE && !decision.startsWith("accepted") && !decision.startsWith("changed by physio");
    }

    /**
     * Whose change of a dose it is. What the rules changed is nobody's doing who happened to record: "the rules", "the rules,
     * accepted by Anna Berg", "Pat Stone (patient)", "Anna Berg".
     *
     * @param decision as it is kept with the version
     * @param name of the account that acted when it was stored
     */
    public static String changedBy(Origin origin, String decision, String name) {
        return switch (origin) {
            case PHYSIO -> name;
            case PATIENT -> name + " (patient)";
            case ENGINE ->
                byTheRules(origin, decision)
                        ? "the rules"
                        : "the rules, " + (decision.startsWith("accepted") ? "accepted" : "changed") + " by " + name;
        };
    }
}
