package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;

/**
 * One bout of one exercise, as recorded. Null = not known, never 0.
 *
 * @param done its lowest set, of the lower side; null = nothing of the exercise was done in this bout
 * @param peakPain of the exercise, or of the whole session where the exercise has none
 * @param effort of the exercise, or of the whole session where the exercise has none
 */
public record Bout(
        @Nullable BigDecimal done,
        @Nullable PainScore peakPain,
        @Nullable Effort effort,
        Set<StopSign> stopSigns) {

    /** @throws IllegalArgumentException when done is below 0 */
    public Bout {
        Amount.requireNotNegative(done, "What was done");
        stopSigns = Set.copyOf(stopSigns);
    }

    /** The amount that counts for a bout: the lowest of the sets that were done, of both sides together. */
    public static Optional<BigDecimal> lowest(List<BigDecimal> sets) {
        return sets.stream().min(BigDecimal::compareTo);
    }
}
