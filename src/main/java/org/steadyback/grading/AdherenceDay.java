package org.steadyback.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One exercise on one of the patient's own days: what was asked of it, and what was done (fact sheet §3.5).
 *
 * @param bouts asked on the day, 0 or more; 0 = a day on which the exercise is not planned
 * @param sets in one bout, 0 or more
 * @param quota of one set, 0 or more, as it was valid on that day
 * @param daysPerWeek 1–7 where any days of a week will do; null = asked on this very day
 * @param done one for each bout in which something was recorded
 * @param skipped bouts left out with a reason, 0 or more
 */
public record AdherenceDay(
        LocalDate date,
        State state,
        int bouts,
        int sets,
        BigDecimal quota,
        @Nullable Integer daysPerWeek,
        List<Done> done,
        int skipped) {

    private static final BigDecimal OVERSHOOT = GradingParameters.DEFAULTS.of(Parameter.OVERSHOOT_RATIO);

    private static final int DAYS_OF_A_WEEK = 7;

    /** Whether the day asks anything; all but {@link #OPEN} ask nothing, and nothing on them counts. */
    public enum State {
        OPEN,
        PAUSED,
        FLARE,
        /** The gate was not open, or the exercise was withheld. */
        CLOSED,
        /** The day of a stop symptom. */
        STOP,
        /** The start is still measured. */
        TRIAL
    }

    /**
     * What was done in one bout, sides averaged.
     *
     * @param amount of all its sets, 0 or more
     * @param lowest of its sets, of both sides together, 0 or more: what the engine takes for the bout
     * @param recalled whether it was recorded days later
     */
    public record Done(BigDecimal amount, BigDecimal lowest, boolean recalled) {

        public Done {
            Amount.requireNotNegative(amount, "What was done");
            Amount.requireNotNegative(lowest, "What was done");
        }

        /**
         * @param sets of all sides, at least one
         * @param sides 1 or 2: over how many the sets are averaged
         */
        public static Done of(List<BigDecimal> sets, int sides, boolean recalled) {
            sets.forEach(set -> Amount.requireNotNegative(set, "What was done"));
            var sum = sets.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Done(
                    sides == 2 ? sum.multiply(new BigDecimal("0.5")) : sum,
                    sets.stream().min(Comparator.naturalOrder()).orElseThrow(),
                    recalled);
        }
    }

    /** @throws IllegalArgumentException when a number is out of its range */
    public AdherenceDay {
        if (bouts < 0 || sets < 0 || skipped < 0) {
            throw new IllegalArgumentException("Bouts and sets are counted from 0");
        }
        Amount.requireNotNegative(quota, "The quota");
        if (daysPerWeek != null && (daysPerWeek < 1 || daysPerWeek > DAYS_OF_A_WEEK)) {
            throw new IllegalArgumentException("Days a week are from 1 to 7");
        }
        done = List.copyOf(done);
    }

    boolean open() {
        return state == State.OPEN;
    }

    /** Whether something of the exercise could be asked on the day. */
    public boolean asks() {
        return open() && asked().signum() > 0;
    }

    /** Bouts × sets × quota. */
    public BigDecimal asked() {
        return quota.multiply(BigDecimal.valueOf((long) bouts * sets));
    }

    /** All sets of all bouts. */
    public BigDecimal amount() {
        return done.stream().map(Done::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    boolean something() {
        return amount().signum() > 0;
    }

    boolean met() {
        return Amount.reaches(amount(), asked());
    }

    BigDecimal counted() {
        return amount().min(asked());
    }

    Share fullness() {
        return Share.of(counted(), asked());
    }

    /** Bouts in which something was done, never more than were asked. */
    int boutsDone() {
        return Math.min(bouts, (int)
                done.stream().filter(one -> one.amount().signum() > 0).count());
    }

    /** Bouts that were begun and came short of what one asks, on a day that is short as a whole. */
    int boutsShort() {
        if (met()) {
            return 0;
        }
        var one = quota.multiply(BigDecimal.valueOf(sets));
        return Math.min(boutsDone(), (int) done.stream()
                .map(Done::amount)
                .filter(amount -> amount.signum() > 0 && amount.compareTo(one) < 0)
                .count());
    }

    int boutsRecalled() {
        return Math.min(boutsDone(), (int) done.stream()
                .filter(one -> one.recalled() && one.amount().signum() > 0)
                .count());
    }

    int boutsSkipped() {
        return Math.min(bouts - boutsDone(), skipped);
    }

    /**
     * Whether much more was done than asked: of the day, or a bout as the engine measures it (Σ done ÷ bouts recorded, or ÷ bouts
     * asked if more were recorded). The amount alone says so: a bad morning after it changes the session's class, not what was done.
     */
    public boolean over() {
        return asks() && (Amount.above(amount(), asked().multiply(OVERSHOOT)) || overForTheEngine());
    }

    private boolean overForTheEngine() {
        var lowest = done.stream().map(Done::lowest).reduce(BigDecimal.ZERO, BigDecimal::add);
        int parts = Math.min(done.size(), bouts);
        return parts > 0 && Amount.above(lowest, quota.multiply(OVERSHOOT).multiply(BigDecimal.valueOf(parts)));
    }
}
