package org.steadyback.grading;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * Where an exercise stands when its sessions are judged. Amounts are in the graded quantity.
 *
 * @param usualPain 0–10; null = not known, then no session can be good
 * @param quota asked per bout, 0 or more; 0 = suspended, which no decision lifts
 * @param baseline mean or median of the trials, 0 or more
 * @param cap the highest quota, 0 or more
 * @param riseInLast7Days how far the quota rose in the last 7 days, 0 or more
 * @param adherence7Days share of the asked dose done in the last 7 days, 0–1; null = nothing was asked
 * @param adherence14Days the same over 14 days
 * @param stepDownsInLast14Days STEP_DOWN and REVIEW_REGRESS before this decision, 0 or more
 * @param minimumQuota the lowest quota short of stopping, 0 or more; usually one granule
 */
public record GradingState(
        @Nullable BigDecimal usualPain,
        BigDecimal quota,
        BigDecimal baseline,
        BigDecimal cap,
        Granule granule,
        BigDecimal riseInLast7Days,
        @Nullable BigDecimal adherence7Days,
        @Nullable BigDecimal adherence14Days,
        int stepDownsInLast14Days,
        BigDecimal minimumQuota) {

    /** @throws IllegalArgumentException when a value is out of its range */
    public GradingState {
        if (usualPain != null && (usualPain.signum() < 0 || Amount.above(usualPain, BigDecimal.TEN))) {
            throw new IllegalArgumentException("The usual pain is from 0 to 10");
        }
        Amount.requireNotNegative(quota, "The quota");
        Amount.requireNotNegative(baseline, "The baseline");
        Amount.requireNotNegative(cap, "The cap");
        Amount.requireNotNegative(riseInLast7Days, "The rise in the last 7 days");
        Amount.requireNotNegative(minimumQuota, "The lowest quota");
        Amount.requireShare(adherence7Days, "Adherence over 7 days");
        Amount.requireShare(adherence14Days, "Adherence over 14 days");
        if (stepDownsInLast14Days < 0) {
            throw new IllegalArgumentException("Step-downs are 0 or more");
        }
    }
}
