package org.steadyback.grading;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;

/** The bands of peak pain, relative to the usual pain (THO97 [G], SIL07 and EVE [V], relative part [D]). */
public enum Zone {
    SAFE,
    ACCEPTABLE,
    HIGH;

    /**
     * The band of a peak.
     *
     * @param usual 0–10; null = not known, then only a peak that is high for everybody has a zone
     * @return null when the peak or what it would be compared with is not known
     */
    static @Nullable Zone of(@Nullable PainScore peak, @Nullable BigDecimal usual, GradingParameters parameters) {
        if (peak == null) {
            return null;
        }
        var pain = BigDecimal.valueOf(peak.value());
        if (usual == null) {
            return Amount.above(pain, highestAcceptable(parameters)) ? HIGH : null;
        }
        return of(pain, usual, parameters);
    }

    /** The band of a peak; both on 0–10. */
    public static Zone of(BigDecimal peak, BigDecimal usual, GradingParameters parameters) {
        var acceptable = acceptable(usual, parameters);
        if (Amount.above(peak, acceptable)) {
            return HIGH;
        }
        var safe = parameters.of(Parameter.SAFE_FLOOR).max(usual).min(acceptable);
        return Amount.above(peak, safe) ? ACCEPTABLE : SAFE;
    }

    private static BigDecimal acceptable(BigDecimal usual, GradingParameters parameters) {
        var risen = usual.add(parameters.of(Parameter.ACCEPTABLE_RISE));
        return parameters.of(Parameter.ACCEPTABLE_FLOOR).max(risen.min(parameters.of(Parameter.ACCEPTABLE_CEILING)));
    }

    private static BigDecimal highestAcceptable(GradingParameters parameters) {
        return acceptable(BigDecimal.TEN, parameters);
    }
}
