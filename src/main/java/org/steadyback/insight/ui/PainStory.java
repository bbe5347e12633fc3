package org.steadyback.insight.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.Period;
import org.steadyback.session.MorningEntry;
import org.steadyback.session.SessionEntry;
import org.steadyback.uikit.TrendChart.Point;
import org.steadyback.uikit.TrendChart.Series;

/** The weeks as lines over days, and in one honest sentence: with few answers it says so. Superseded entries do not count. */
record PainStory(Period period, List<SessionEntry> entries, List<MorningEntry> mornings) {

    private static final int ENOUGH_IN_HALF = 3;
    /** Less than two points on 0–10 is noise (CHI05: minimal detectable change 2). */
    private static final double WORTH_SAYING = 2;

    PainStory {
        entries = entries.stream().filter(entry -> !entry.superseded()).toList();
    }

    boolean isEmpty() {
        return entries.isEmpty() && mornings.isEmpty();
    }

    /** A report alone, of a stop or of what was left out, is none. */
    long sessions() {
        return entries.stream().filter(SessionEntry::somethingDone).count();
    }

    /** With a session. */
    long days() {
        return entries.stream()
                .filter(SessionEntry::somethingDone)
                .map(SessionEntry::day)
                .distinct()
                .count();
    }

    List<Series> lines() {
        return List.of(
                new Series("At worst in the session", worst()),
                new Series(
                        "Next morning",
                        mornings.stream()
                                .sorted(Comparator.comparing(MorningEntry::date))
                                .map(one -> new Point(
                                        one.date(), (double) one.pain().value()))
                                .toList()));
    }

    String sentence() {
        var middle = period.from().plusDays(period.days() / 2);
        var first = mornings.stream().filter(one -> one.date().isBefore(middle)).toList();
        var last = mornings.stream().filter(one -> !one.date().isBefore(middle)).toList();
        if (first.size() < ENOUGH_IN_HALF || last.size() < ENOUGH_IN_HALF) {
            return "There are too few mornings yet to say which way it goes. One tap a morning is enough.";
        }
        double before = mean(first);
        double now = mean(last);
        if (Math.abs(now - before) < WORTH_SAYING) {
            return "Your mornings have stayed about the same, around " + round(now) + " of 10.";
        }
        return "Your mornings have " + (now < before ? "eased" : "risen") + " from about " + round(before)
                + " to about " + round(now) + " of 10." + (now < before ? "" : " Your physio sees this too.");
    }

    /** Of several sessions on a day the worst; a day without an answer stays a gap. */
    private List<Point> worst() {
        var points = new ArrayList<Point>();
        entries.stream().map(SessionEntry::day).distinct().sorted().forEach(day -> {
            var worst = worstOn(day);
            points.add(new Point(day, worst.isPresent() ? worst.getAsDouble() : null));
        });
        return points;
    }

    private OptionalDouble worstOn(LocalDate day) {
        return entries.stream()
                .filter(entry -> entry.day().equals(day))
                .map((Function<SessionEntry, @Nullable PainScore>) SessionEntry::peakPain)
                .filter(java.util.Objects::nonNull)
                .mapToDouble(PainScore::value)
                .max();
    }

    private static double mean(List<MorningEntry> mornings) {
        return mornings.stream().mapToInt(one -> one.pain().value()).average().orElseThrow();
    }

    private static String round(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }
}
