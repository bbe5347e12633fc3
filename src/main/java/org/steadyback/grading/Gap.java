package org.steadyback.grading;

import java.math.BigDecimal;

/** Back after some days without a session, whatever version of the dose came in between (fact sheet §3.3, GAP [D]). */
public record Gap(GradingParameters parameters) {

    /**
     * The quota to come back with.
     *
     * @param days since the last session, 0 or more; planned pauses count, too
     * @param minimum the lowest quota
     * @throws IllegalArgumentException when days or quota are below 0
     */
    public Pace after(int days, BigDecimal quota, Granule granule, BigDecimal minimum) {
        if (days < 0) {
            throw new IllegalArgumentException("The days of a gap are 0 or more");
        }
        Amount.requireNotNegative(quota, "The quota");
        if (days >= parameters.count(Parameter.REBASELINE_DAYS)) {
            return new Pace(Decision.REBASELINE, null);
        }
        if (days >= parameters.count(Parameter.LONG_GAP_DAYS)) {
            return reduced(quota, Parameter.LONG_GAP_PCT, granule, minimum);
        }
        if (days >= parameters.count(Parameter.GAP_DAYS)) {
            return reduced(quota, Parameter.GAP_PCT, granule, minimum);
        }
        return new Pace(Decision.CONTINUE, quota);
    }

    private Pace reduced(BigDecimal quota, Parameter share, Granule granule, BigDecimal minimum) {
        return new Pace(Decision.RESTART_REDUCED, Grading.eased(quota, parameters.of(share), granule, minimum));
    }
}
