package org.steadyback.grading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;

/**
 * All bouts of one exercise on one local day: one session for the engine, answered by one morning (fact sheet §3.3).
 *
 * @param date in the patient's zone
 * @param lastEnd when the last bout ended
 * @param boutsPlanned 0 or more; 0 = not asked that day
 */
public record ExerciseDay(LocalDate date, Instant lastEnd, int boutsPlanned, List<Bout> bouts) {

    public ExerciseDay {
        bouts = List.copyOf(bouts);
        if (boutsPlanned < 0) {
            throw new IllegalArgumentException("Bouts are counted from 0");
        }
    }

    /** The day's session with the pain of the morning after, if that is known. */
    public GradedSession session(@Nullable PainScore nextMorning) {
        var signs = new HashSet<StopSign>();
        bouts.forEach(bout -> signs.addAll(bout.stopSigns()));
        return new GradedSession(highest(Bout::peakPain), nextMorning, doneABout(), highest(Bout::effort), signs);
    }

    /**
     * Σ done ÷ bouts recorded, or ÷ bouts planned if more were recorded than planned: two records for one planned bout are
     * twice the dose. A day without a plan is measured as one bout.
     */
    private @Nullable BigDecimal doneABout() {
        var done = bouts.stream().map(Bout::done).filter(Objects::nonNull).toList();
        if (done.isEmpty()) {
            return null;
        }
        int parts = Math.min(done.size(), Math.max(1, boutsPlanned));
        var sum = done.stream().map(Objects::requireNonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.divide(BigDecimal.valueOf(parts), MathContext.DECIMAL128);
    }

    private <T extends Comparable<T>> @Nullable T highest(Function<Bout, @Nullable T> value) {
        return bouts.stream()
                .map(value)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
