package org.steadyback.progression;

import java.math.BigDecimal;
import java.util.Optional;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Quantity;
import org.steadyback.grading.QuotaPlan;
import org.steadyback.grading.StartRule;
import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.ApprovedPlan;
import org.steadyback.programme.GradedDose;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;

/**
 * What a physio can plan for one exercise in quota mode: from what is asked now to a goal, in steps within the clinic's ranges
 * (fact sheet §3.2, §3.3). Pure.
 *
 * @param start what is asked now: the first step
 * @param baseline above 0
 * @param goal offered: the exercise's own default where that is more than the start, else the cap
 * @param most the highest goal: the cap, or the start where that is above it
 * @param rise offered for each week
 * @param mostRise what the weekly cap allows
 */
public record QuotaDraft(
        Prescribed version,
        ExerciseCard card,
        Quantity quantity,
        BigDecimal start,
        BigDecimal baseline,
        BigDecimal goal,
        BigDecimal most,
        BigDecimal rise,
        BigDecimal mostRise) {

    /** Two years of weeks: longer is no plan any more. */
    private static final long MOST_RISES = 103;

    static QuotaDraft of(ProgrammePlan programme, Prescribed version, ExerciseCard card, GradingParameters parameters) {
        var dose = GradedDose.of(version.asked().dose(), card, parameters);
        var approved = programme.approved(version.asked().prescription());
        var history = new PrescriptionHistory(
                programme.versionsOf(version.asked().prescription()),
                one -> GradedDose.of(one.asked().dose(), card, parameters));
        var baseline = history.baseline(version, new StartRule(parameters));
        var most = dose.cap(parameters).max(dose.quota());
        var mostRise = QuotaPlan.largestRise(baseline, dose.granule(), parameters);
        return new QuotaDraft(
                version,
                card,
                dose.quantity(),
                dose.quota(),
                baseline,
                goal(approved, dose, card, most),
                most,
                QuotaPlan.rise(baseline, dose.granule(), parameters).min(mostRise),
                mostRise);
    }

    private static BigDecimal goal(
            Optional<ApprovedPlan> approved, GradedDose dose, ExerciseCard card, BigDecimal most) {
        var standard = standard(dose.quantity(), card);
        var offered = standard.compareTo(dose.quota()) > 0 ? standard.min(most) : most;
        return approved.filter(plan -> plan.quantity() == dose.quantity())
                .map(plan -> plan.plan().goal().max(dose.quota()).min(most))
                .orElse(offered);
    }

    private static BigDecimal standard(Quantity quantity, ExerciseCard card) {
        var standard = card.dose();
        var amount = switch (quantity) {
            case REPS -> standard.reps();
            case MINUTES -> standard.minutes();
            case STRENGTH_HOLD, STRETCH_HOLD, RESTING_HOLD -> standard.holdSeconds();
        };
        return amount == null ? BigDecimal.ZERO : BigDecimal.valueOf(amount);
    }

    /** Whether goal and rise are within the ranges. */
    boolean allows(int goal, int rise) {
        return BigDecimal.valueOf(goal).compareTo(start) >= 0
                && BigDecimal.valueOf(goal).compareTo(most) <= 0
                && rise >= 1
                && BigDecimal.valueOf(rise).compareTo(mostRise) <= 0
                && BigDecimal.valueOf(goal).subtract(start).compareTo(BigDecimal.valueOf(rise * MOST_RISES)) <= 0;
    }

    /**
     * The quota of each week.
     *
     * @throws IllegalArgumentException when rise is below 1, or the goal more than two years away
     */
    public QuotaPlan plan(int goal, int rise) {
        return QuotaPlan.from(start, BigDecimal.valueOf(goal), BigDecimal.valueOf(rise));
    }
}
