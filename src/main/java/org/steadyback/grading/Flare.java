package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;

/**
 * A flare: when it begins, how far the quotas are eased, when they come back (fact sheet §3.3, FLARE; COS19, COS21). It
 * concerns the whole programme. While it lasts nothing rises and over-doing is not counted.
 */
public record Flare(GradingParameters parameters) {

    /**
     * Whether a flare begins: by the patient's own word, or by the newest mornings.
     *
     * @param mornings one a day, oldest first; null = not answered, which breaks the row
     * @param usualPain 0–10; null = not known, then only the patient's word counts
     */
    public boolean begins(boolean selfDeclared, List<@Nullable PainScore> mornings, @Nullable BigDecimal usualPain) {
        int needed = parameters.count(Parameter.FLARE_MORNINGS);
        if (selfDeclared || usualPain == null || mornings.size() < needed) {
            return selfDeclared;
        }
        return mornings.subList(mornings.size() - needed, mornings.size()).stream()
                .allMatch(morning -> morning != null && raised(morning, usualPain));
    }

    /**
     * The longest row of settled mornings in a flare.
     *
     * @param mornings one a day from the second day of the flare on, oldest first; null = not answered, which breaks the row
     * @param usualPain 0–10, as it was before the flare; null = not known, then no morning counts as settled
     */
    public int settledMornings(List<@Nullable PainScore> mornings, @Nullable BigDecimal usualPain) {
        int longest = 0;
        int row = 0;
        for (var morning : mornings) {
            row = morning != null && usualPain != null && !raised(morning, usualPain) ? row + 1 : 0;
            longest = Math.max(longest, row);
        }
        return longest;
    }

    /**
     * The quota on a day of the flare. RESUME may rise by more than the weekly cap.
     *
     * @param day 1 = the day it began
     * @param before the quota before the flare, 0 or more
     * @param settledMornings on end, 0 or more
     * @param minimum the lowest quota
     * @throws IllegalArgumentException when a number is out of its range
     */
    public Pace on(int day, BigDecimal before, int settledMornings, Granule granule, BigDecimal minimum) {
        if (day < 1 || settledMornings < 0) {
            throw new IllegalArgumentException("The days of a flare count from 1, its settled mornings from 0");
        }
        Amount.requireNotNegative(before, "The quota");
        if (settledMornings >= parameters.count(Parameter.FLARE_SETTLED)) {
            return new Pace(
                    Decision.RESUME, Grading.eased(before, parameters.of(Parameter.RESUME_PCT), granule, minimum));
        }
        var eased = Grading.eased(before, parameters.of(Parameter.FLARE_EASE_PCT), granule, minimum);
        return new Pace(
                day >= parameters.count(Parameter.FLARE_REVIEW_DAY) ? Decision.FLARE_REVIEW : Decision.FLARE_EASE,
                eased);
    }

    private boolean raised(PainScore morning, BigDecimal usualPain) {
        var limit = usualPain.add(parameters.of(Parameter.FLARE_RISE));
        return Amount.reaches(BigDecimal.valueOf(morning.value()), limit);
    }
}
