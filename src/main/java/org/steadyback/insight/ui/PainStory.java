package org.steadyback.insight.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.Period;
import org.steadyback.session.MorningEntry;
import org.steadyback.session.SessionEntry;
import org.steadyback.text.Texts;
import org.steadyback.uikit.TrendChart.Point;
import org.steadyback.uikit.TrendChart.Series;

/** The weeks as lines over days, and in one honest sentence: with few answers it says so. Superseded entries do not count. */
record PainStory(Period period, List<SessionEntry> entries, List<MorningEntry> mornings) {

    private static final ProgressTexts SAY = Texts.of(ProgressTexts.class);

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
                new Series(SAY.worst(), worst()),
                new Series(
                        SAY.nextMorning(),
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
            return SAY.tooFewMornings();
        }
        double before = mean(first);
        double now = mean(last);
        if (Math.abs(now - before) < WORTH_SAYING) {
            return SAY.aboutTheSame(Math.round(now));
        }
        return now < before
                ? SAY.eased(Math.round(before), Math.round(now))
                : SAY.risen(Math.round(before), Math.round(now));
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
}
