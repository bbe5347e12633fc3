package org.steadyback.progression;

import org.steadyback.grading.AdherenceWords;
import org.steadyback.grading.Cause;
import org.steadyback.grading.Evidence;
import org.steadyback.programme.plan.DoseStep;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.programme.plan.StepWords;

/** An offer and its evidence, as a physio reads them. */
public final class OfferWords {

    private OfferWords() {}

    /** "hold 3 s → hold 4 s", "Indoor walking bouts, 1 min, instead of Flat outdoor walk, 1 min". */
    public static String of(ProposalRow row) {
        return switch (row.offer()) {
            case Offer.OtherDose(var dose) -> DoseWords.of(row.dose()) + " → " + DoseWords.of(dose);
            case Offer.OtherExercise(var exercise, var dose) ->
                "%s, %s, instead of %s, %s%s"
                        .formatted(
                                exercise.name(),
                                DoseWords.of(dose),
                                row.exercise(),
                                DoseWords.of(row.dose()),
                                StepWords.besides(new DoseStep(row.dose(), dose)));
            case Offer.MoreLoad() ->
                "a little more load, 2 to 10 %: " + Offer.MOST_SETS + " sets are the most, and no step above is open";
            case Offer.Talk() ->
                switch (row.cause()) {
                    case SECOND_WEEK_NOT_MET -> "agree a nearer goal or smaller steps, in the quota plan";
                    case GOAL_REACHED -> "say what comes next: a new goal, another exercise, or stay";
                    default -> "nothing to accept: agree with the patient, or change the plan";
                };
        };
    }

    /**
     * "quota met in 6 of 6 sessions, dose 97 % in 7 days, pain 3 during, back to usual next day 6 of 6, effort 4". The dose is
     * that of the days which the cause is about.
     */
    public static String of(Evidence evidence, Cause cause) {
        var words = new StringBuilder("quota met in %s of %s sessions".formatted(evidence.met(), evidence.sessions()));
        boolean fortnight = cause == Cause.IRREGULAR_FORTNIGHT;
        var dose = fortnight ? evidence.dose14Days() : evidence.dose7Days();
        if (dose != null) {
            words.append(", dose ").append(AdherenceWords.dose(dose)).append(fortnight ? " in 14 days" : " in 7 days");
        }
        var peak = evidence.highestPeak();
        if (peak != null) {
            words.append(", pain ").append(peak.value()).append(" during");
        }
        words.append(", back to usual next day %s of %s".formatted(evidence.settled(), evidence.mornings()));
        var effort = evidence.meanEffort();
        if (effort != null) {
            words.append(", effort ").append(effort.stripTrailingZeros().toPlainString());
        }
        return words.toString();
    }
}
