package org.steadyback.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Finds the pattern of over-doing and paying for it (fact sheet §3.6 [D]). The amount alone makes a day overdone: a bad
 * morning after it, which gives the session another class, is part of the pattern.
 */
public record BoomBust(GradingParameters parameters) {

    /**
     * A day on which the exercise was asked; days of rest are left out, resting as planned is no bust.
     *
     * @param quota above 0
     * @param done 0 or more; null = no session
     * @param over whether one of its bouts was overdone, though the day as a whole may not have been
     */
    public record Day(
            LocalDate date, BigDecimal quota, @Nullable BigDecimal done, boolean over) {

        /** Of one bout. */
        public Day(LocalDate date, BigDecimal quota, @Nullable BigDecimal done) {
            this(date, quota, done, false);
        }

        public Day {
            Amount.requireNotNegative(done, "What was done");
            if (quota.signum() <= 0) {
                throw new IllegalArgumentException("A day on which something is asked has a quota above 0");
            }
        }
    }

    /**
     * Whether the last 14 days show it.
     *
     * @param today the last day that counts; it must be over, or its missing session is taken for a bust
     */
    public boolean shows(LocalDate today, List<Day> days) {
        var first = today.minusDays(parameters.count(Parameter.BOOM_WINDOW) - 1L);
        var window = days.stream()
                .filter(day -> !day.date().isBefore(first) && !day.date().isAfter(today))
                .toList();
        long booms = window.stream()
                .filter(day -> overdone(day) && window.stream().anyMatch(later -> bust(later) && soonAfter(day, later)))
                .map(Day::date)
                .distinct()
                .count();
        return booms >= parameters.count(Parameter.BOOM_TIMES);
    }

    private boolean overdone(Day day) {
        return day.over()
                || day.done() != null
                        && Amount.above(day.done(), day.quota().multiply(parameters.of(Parameter.OVERSHOOT_RATIO)));
    }

    private boolean bust(Day day) {
        return day.done() == null
                || Amount.above(day.quota().multiply(parameters.of(Parameter.BUST_SHARE)), day.done());
    }

    private boolean soonAfter(Day day, Day later) {
        var last = day.date().plusDays(parameters.count(Parameter.BUST_WITHIN));
        return later.date().isAfter(day.date()) && !later.date().isAfter(last);
    }
}
