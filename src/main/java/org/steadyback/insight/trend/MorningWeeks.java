package org.steadyback.insight.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.Period;

/**
 * The mornings of some weeks, week by week, counted back from the last day. What counts as a change is two points, and where
 * the first week was high, 30 % of it (fact sheet §4.1, OST08): less than that is said to be about the same.
 *
 * @param weeks those with answers enough for a mean, oldest first; the others are gaps
 * @param answers in all
 */
public record MorningWeeks(List<Week> weeks, int answers) {

    /** So many mornings are wanted before anything is said: two weeks. */
    public static final int ENOUGH = 14;

    private static final int LEAST_IN_A_WEEK = 3;
    private static final int WEEK = 7;
    private static final double SHARE_THAT_COUNTS = 0.3;

    /** @param mean of the answers in it, 0–10 */
    public record Week(Period days, double mean) {}

    public MorningWeeks {
        weeks = List.copyOf(weeks);
    }

    /** @param period whole weeks */
    public static MorningWeeks of(Map<LocalDate, PainScore> mornings, Period period) {
        long answers = mornings.keySet().stream().filter(period::contains).count();
        var weeks = Stream.iterate(period.from(), from -> !from.isAfter(period.to()), from -> from.plusDays(WEEK))
                .map(from -> week(mornings, new Period(from, from.plusDays(WEEK - 1L))))
                .filter(Objects::nonNull)
                .toList();
        return new MorningWeeks(weeks, (int) answers);
    }

    private static @Nullable Week week(Map<LocalDate, PainScore> mornings, Period days) {
        var scores = days.dates()
                .map(mornings::get)
                .filter(Objects::nonNull)
                .mapToInt(PainScore::value)
                .summaryStatistics();
        return scores.getCount() < LEAST_IN_A_WEEK ? null : new Week(days, scores.getAverage());
    }

    /** Whether the first and the last week can be compared. */
    public boolean isEnough() {
        return answers >= ENOUGH && weeks.size() > 1;
    }

    public Optional<Week> first() {
        return weeks.stream().findFirst();
    }

    public Optional<Week> last() {
        return weeks.stream().reduce((_, later) -> later);
    }

    /** How many points less, or more, than the first week are a change. */
    public double changeThatCounts() {
        double first = first().map(Week::mean).orElse(0.0);
        return Math.max(PainTrend.CHANGE_THAT_COUNTS, SHARE_THAT_COUNTS * first);
    }

    /** Only of what {@link #isEnough}. */
    public PainTrend.Direction direction() {
        double change = last().orElseThrow().mean() - first().orElseThrow().mean();
        if (change <= -changeThatCounts()) {
            return PainTrend.Direction.EASED;
        }
        return change >= changeThatCounts() ? PainTrend.Direction.RISEN : PainTrend.Direction.ABOUT_THE_SAME;
    }
}
