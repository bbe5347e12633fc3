package org.steadyback.grading;

import java.math.BigDecimal;

/** The one thing of an exercise that is graded at a time; quota, baseline and cap are in it. */
public enum Quantity {
    REPS,
    STRENGTH_HOLD,
    STRETCH_HOLD,
    RESTING_HOLD,
    MINUTES;

    private static final BigDecimal LONG_HOLD = BigDecimal.valueOf(20);

    /** The granule at this quota: 5 s for holds from 20 s on, otherwise 1 (fact sheet §3.2 [D]). */
    public Granule granule(BigDecimal quota) {
        return switch (this) {
            case REPS, MINUTES -> Granule.ONE;
            case STRENGTH_HOLD, STRETCH_HOLD, RESTING_HOLD ->
                Amount.reaches(quota, LONG_HOLD) ? Granule.FIVE : Granule.ONE;
        };
    }

    /**
     * The highest quota the engine proposes (fact sheet §3.3 [D]).
     *
     * @param standard the exercise's default amount, the cap of a resting position
     */
    public BigDecimal cap(GradingParameters parameters, BigDecimal standard) {
        return switch (this) {
            case REPS -> parameters.of(Parameter.CAP_REPS);
            case STRENGTH_HOLD -> parameters.of(Parameter.CAP_STRENGTH_HOLD);
            case STRETCH_HOLD -> parameters.of(Parameter.CAP_STRETCH_HOLD);
            case RESTING_HOLD -> standard;
            case MINUTES -> parameters.of(Parameter.CAP_MINUTES);
        };
    }
}
