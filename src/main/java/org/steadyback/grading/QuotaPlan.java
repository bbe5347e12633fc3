package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Quota mode: a quota for each week, written down in advance and approved once as a whole. Pain is logged and does not move
 * it; only a stop symptom or the physio does (fact sheet §3.1 and §3.3, QUOTA MODE; FOR76, LAM07, ETG).
 *
 * @param steps per bout, one a step, never falling; at least one
 */
public record QuotaPlan(List<BigDecimal> steps) {

    /** Two years: longer is no plan any more. */
    static final int MOST_STEPS = 104;

    public QuotaPlan {
        steps = List.copyOf(steps);
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A quota plan has at least one step");
        }
    }

    /**
     * The plan from a baseline to a goal.
     *
     * @param baseline above 0
     * @param goal the last quota; at or below the start it is the only step
     * @throws IllegalArgumentException when they are not above 0, or the plan would take more than 104 weeks
     */
    public static QuotaPlan towards(
            BigDecimal goal, BigDecimal baseline, Granule granule, GradingParameters parameters) {
        if (baseline.signum() <= 0 || goal.signum() <= 0) {
            throw new IllegalArgumentException("Baseline and goal are above 0");
        }
        var start = granule.floor(baseline.multiply(parameters.of(Parameter.START_PCT)));
        return from(goal.min(granule.atLeastOne(start)), goal, rise(baseline, granule, parameters));
    }

    /** The usual rise of a week: the step share of the baseline, a granule at least. */
    public static BigDecimal rise(BigDecimal baseline, Granule granule, GradingParameters parameters) {
        return granule.atLeastOne(granule.round(baseline.multiply(parameters.of(Parameter.STEP_PCT))));
    }

    /** The largest rise of a week: what the weekly cap allows, a granule at least. */
    public static BigDecimal largestRise(BigDecimal baseline, Granule granule, GradingParameters parameters) {
        return granule.atLeastOne(granule.floor(baseline.multiply(parameters.of(Parameter.WEEK_CAP_PCT))));
    }

    /**
     * The plan from what is asked now to a goal.
     *
     * @param start what is asked in the first week, above 0
     * @param goal the last quota; at or below the start the start is the only step
     * @param rise of each week, above 0
     * @throws IllegalArgumentException when start or rise is not above 0, or the plan would take more than 104 weeks
     */
    public static QuotaPlan from(BigDecimal start, BigDecimal goal, BigDecimal rise) {
        if (start.signum() <= 0 || rise.signum() <= 0) {
            throw new IllegalArgumentException("Start and rise are above 0");
        }
        var steps = new ArrayList<BigDecimal>();
        steps.add(start);
        while (Amount.above(goal, steps.getLast())) {
            if (steps.size() == MOST_STEPS) {
                throw new IllegalArgumentException("This goal is more than " + MOST_STEPS + " weeks away");
            }
            steps.add(goal.min(steps.getLast().add(rise)));
        }
        return new QuotaPlan(steps);
    }

    /** The last quota. */
    public BigDecimal goal() {
        return steps.getLast();
    }

    /** The step that is not above a quota, after a flare or a gap; below the first step the quota itself. */
    public BigDecimal notAbove(BigDecimal quota) {
        return steps.stream()
                .filter(step -> !Amount.above(step, quota))
                .max(BigDecimal::compareTo)
                .orElse(quota);
    }

    /**
     * With a quota that is no step of it, because less is asked for now: from there it climbs back by the usual rise, so that no
     * week asks for more at once than the plan does.
     *
     * @param rise of a week, above 0
     */
    public QuotaPlan with(BigDecimal quota, BigDecimal rise) {
        if (stepOf(quota).isPresent()) {
            return this;
        }
        var all = new ArrayList<BigDecimal>();
        steps.stream().filter(step -> Amount.above(quota, step)).forEach(all::add);
        var above = steps.stream().filter(step -> Amount.above(step, quota)).toList();
        all.add(quota);
        while (!above.isEmpty() && Amount.above(above.getFirst(), all.getLast().add(rise))) {
            all.add(all.getLast().add(rise));
        }
        all.addAll(above);
        return new QuotaPlan(all);
    }

    /** The index of the last step with this quota; empty when it is no step. */
    public OptionalInt stepOf(BigDecimal quota) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).compareTo(quota) == 0) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The steps from a quota on, that quota first: what the coming weeks ask when each of them is met. */
    public List<BigDecimal> stepsFrom(BigDecimal quota) {
        return Stream.concat(Stream.of(quota), steps.stream().filter(step -> Amount.above(step, quota)))
                .toList();
    }

    /**
     * What a week in quota mode says.
     *
     * @param asked sessions asked for, 0 or more; 0 = a pause
     * @param met sessions that reached the quota, at most asked
     * @param stopSign whether any stop symptom was reported
     */
    public record Week(int asked, int met, boolean stopSign) {

        /** More than asked is not more than all. */
        public Week {
            if (asked < 0 || met < 0) {
                throw new IllegalArgumentException("Sessions are counted from 0");
            }
            met = Math.min(met, asked);
        }
    }

    /**
     * @param step index in the plan from now on, 0 = first
     * @param quota per bout from now on; 0 with ALERT_STOP
     */
    public record Answer(Decision decision, int step, BigDecimal quota) {}

    /**
     * The step after a week.
     *
     * @param step index of the step that was asked, 0 = first
     * @param repeated whether that week was itself a repeat: a second one in a row goes to RENEGOTIATE
     * @throws IndexOutOfBoundsException when the plan has no such step
     */
    public Answer after(int step, Week week, boolean repeated, GradingParameters parameters) {
        var quota = steps.get(step);
        if (week.stopSign()) {
            return new Answer(Decision.ALERT_STOP, step, BigDecimal.ZERO);
        }
        if (week.asked() == 0) {
            return new Answer(Decision.CONTINUE, step, quota);
        }
        var enough = parameters.of(Parameter.PLAN_MET).multiply(BigDecimal.valueOf(week.asked()));
        if (!Amount.reaches(BigDecimal.valueOf(week.met()), enough)) {
            return new Answer(repeated ? Decision.RENEGOTIATE : Decision.REPEAT, step, quota);
        }
        return step == steps.size() - 1
                ? new Answer(Decision.PLAN_DONE, step, quota)
                : new Answer(Decision.NEXT_STEP, step + 1, steps.get(step + 1));
    }
}
