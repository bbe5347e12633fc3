package org.steadyback.insight.trend;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.steadyback.kernel.PainScore;

/**
 * The usual morning pain now against before: medians, so that one bad morning does not make a trend.
 *
 * @param before median of the earlier answers
 * @param now median of the latest answers
 * @param from day of the first answer used
 * @param to day of the last answer used
 * @param answers how many it rests on
 */
public record PainTrend(double before, double now, LocalDate from, LocalDate to, int answers) {

    /** One point up or down is noise, two are real (fact sheet, CHI05). */
    public static final int CHANGE_THAT_COUNTS = 2;

    private static final int MOST = 7;
    private static final int LEAST = 3;

    /** What the change amounts to. */
    public enum Direction {
        EASED,
        ABOUT_THE_SAME,
        RISEN
    }

    /** The last seven answers against the seven before them; empty with fewer than three on either side. */
    public static Optional<PainTrend> lately(Map<LocalDate, PainScore> mornings) {
        var days = List.copyOf(new TreeMap<>(mornings).keySet());
        int start = Math.max(0, days.size() - MOST);
        return between(mornings, days.subList(Math.max(0, start - MOST), start), days.subList(start, days.size()));
    }

    /** The first answers of a time against the last ones, up to seven each; empty with fewer than three on either side. */
    public static Optional<PainTrend> over(Map<LocalDate, PainScore> mornings) {
        var days = List.copyOf(new TreeMap<>(mornings).keySet());
        int each = Math.min(MOST, days.size() / 2);
        return between(mornings, days.subList(0, each), days.subList(days.size() - each, days.size()));
    }

    public double change() {
        return now - before;
    }

    public Direction direction() {
        if (change() >= CHANGE_THAT_COUNTS) {
            return Direction.RISEN;
        }
        return change() <= -CHANGE_THAT_COUNTS ? Direction.EASED : Direction.ABOUT_THE_SAME;
    }

    private static Optional<PainTrend> between(
            Map<LocalDate, PainScore> mornings, List<LocalDate> earlier, List<LocalDate> later) {
        if (earlier.size() < LEAST || later.size() < LEAST) {
            return Optional.empty();
        }
        return Optional.of(new PainTrend(
                median(mornings, earlier),
                median(mornings, later),
                earlier.getFirst(),
                later.getLast(),
                earlier.size() + later.size()));
    }

    private static double median(Map<LocalDate, PainScore> mornings, List<LocalDate> days) {
        return Median.of(days.stream().map(mornings::get).map(PainScore::value).toList());
    }
}
