package org.steadyback.programme.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

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
        var rise = granule.atLeastOne(granule.round(baseline.multiply(parameters.of(Parameter.STEP_PCT))));
        var steps = new ArrayList<BigDecimal>();
        steps.add(goal.min(granule.atLeastOne(start)));
        while (Amount.above(goal, steps.getLast())) {
            if (steps.size() == MOST_STEPS) {
                throw new IllegalArgumentException("This goal is more than " + MOST_STEPS + " weeks away");
            }
            steps.add(goal.min(steps.getLast().add(rise)));
        }
        return new QuotaPlan(steps);
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
