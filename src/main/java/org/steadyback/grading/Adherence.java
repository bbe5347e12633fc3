package org.steadyback.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * How much of what was asked was done: the one definition for rules, lists, charts and patients (fact sheet §3.5; BAI20, bands
 * [D]). Doing more never lifts it above 1.
 *
 * @param freq days that met what was asked ÷ days asked; null = nothing was asked
 * @param dose Σ min(done, asked) ÷ Σ asked; null = nothing was asked. This is the one the rules look at
 * @param over dates with much more than was asked of some exercise, counted apart
 * @param extra exercise-days with something done beyond the days that were asked
 * @param extraShort of those, how many had less than a day asks
 * @param askedDays exercise-days that were asked
 * @param metDays of those, how many met what was asked
 * @param askedDates dates on which something was asked
 * @param askedBouts bouts of the days that were asked
 * @param doneBouts of those, in how many something was done
 * @param skippedBouts of those, how many were left out with a reason; what is left was not recorded
 * @param recalledBouts of those done, how many were recorded days later
 * @param shortBouts of those done, on days that did not meet what was asked, how many were shorter than asked: where the dose is
 *     below 1 and every bout was done, these say why
 */
public record Adherence(
        @Nullable Share freq,
        @Nullable Share dose,
        int over,
        int extra,
        int extraShort,
        int askedDays,
        int metDays,
        int askedDates,
        int askedBouts,
        int doneBouts,
        int skippedBouts,
        int recalledBouts,
        int shortBouts) {

    /** Nothing was asked: neither good nor bad. */
    public static final Adherence NOTHING_ASKED = new Adherence(null, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Fewer days than this say nothing yet about how somebody gets on (fact sheet §3.5). */
    public static final int LEAST_DAYS = 4;

    /** Over these days lists, charts and proposals tell it. */
    public static final int WINDOW = 14;

    static final BigDecimal SATISFACTORY = new BigDecimal("0.80");
    static final BigDecimal PARTIAL = new BigDecimal("0.50");

    private static final int WEEK = 7;

    /** The bands of the dose [D]. */
    public enum Band {
        SATISFACTORY,
        PARTIAL,
        LOW
    }

    /**
     * Of some exercises together: the mean of each, weighted by its asked bouts.
     *
     * @param last the last day that counts
     * @param window how many days back from there, 1 or more
     * @param exercises of each its days, in any order and of any time; a date only once
     */
    public static Adherence of(LocalDate last, int window, List<List<AdherenceDay>> exercises) {
        if (window < 1) {
            throw new IllegalArgumentException("The window has at least one day");
        }
        var sum = new Sum();
        exercises.forEach(days -> sum.add(One.of(last, window, days)));
        return sum.get();
    }

    /** Empty when nothing was asked. */
    public Optional<Band> band() {
        if (dose == null) {
            return Optional.empty();
        }
        if (dose.reaches(SATISFACTORY)) {
            return Optional.of(Band.SATISFACTORY);
        }
        return Optional.of(dose.reaches(PARTIAL) ? Band.PARTIAL : Band.LOW);
    }

    /** One exercise: the days that were asked, and those on which something was done all the same. */
    private record One(List<AdherenceDay> asked, int extra, int extraShort, List<LocalDate> over) {

        static One of(LocalDate last, int window, List<AdherenceDay> days) {
            requireDatesOnce(days);
            var first = last.minusDays(window - 1L);
            var open = days.stream()
                    .filter(day -> day.open()
                            && !day.date().isBefore(first)
                            && !day.date().isAfter(last))
                    .sorted(Comparator.comparing(AdherenceDay::date))
                    .toList();
            var asked = new ArrayList<AdherenceDay>();
            var ofChoice = new TreeMap<Long, List<AdherenceDay>>();
            var beyond = new ArrayList<AdherenceDay>();
            for (var day : open) {
                if (!day.asks()) {
                    beyond.add(day);
                } else if (day.daysPerWeek() == null) {
                    asked.add(day);
                } else {
                    long week = ChronoUnit.DAYS.between(day.date(), last) / WEEK;
                    ofChoice.computeIfAbsent(week, _ -> new ArrayList<>()).add(day);
                }
            }
            ofChoice.values().forEach(week -> choose(week, asked, beyond));
            return new One(
                    List.copyOf(asked),
                    (int) beyond.stream().filter(AdherenceDay::something).count(),
                    (int) beyond.stream()
                            .filter(day -> day.something() && !day.met())
                            .count(),
                    open.stream()
                            .filter(AdherenceDay::over)
                            .map(AdherenceDay::date)
                            .toList());
        }

        /** Of the days of a week so many in proportion are asked, parts of a day rounded down; the fullest are taken for them. */
        private static void choose(List<AdherenceDay> week, List<AdherenceDay> asked, List<AdherenceDay> beyond) {
            int sevenths = week.stream()
                    .mapToInt(day -> day.daysPerWeek() == null ? 0 : day.daysPerWeek())
                    .sum();
            var fullest = week.stream()
                    .sorted(Comparator.comparing(AdherenceDay::fullness)
                            .reversed()
                            .thenComparing(AdherenceDay::date))
                    .toList();
            asked.addAll(fullest.subList(0, sevenths / WEEK));
            beyond.addAll(fullest.subList(sevenths / WEEK, fullest.size()));
        }

        private static void requireDatesOnce(List<AdherenceDay> days) {
            var seen = new HashSet<LocalDate>();
            for (var day : days) {
                if (!seen.add(day.date())) {
                    throw new IllegalArgumentException("A date stands only once in an exercise: " + day.date());
                }
            }
        }
    }

    private static final class Sum {

        private final Share.Mean freq = new Share.Mean();
        private final Share.Mean dose = new Share.Mean();
        private final Set<LocalDate> over = new HashSet<>();
        private final Set<LocalDate> dates = new HashSet<>();
        private int extra;
        private int extraShort;
        private int days;
        private int met;
        private int asked;
        private int done;
        private int skipped;
        private int recalled;
        private int shorter;

        private void add(One one) {
            over.addAll(one.over());
            extra += one.extra();
            extraShort += one.extraShort();
            if (one.asked().isEmpty()) {
                return;
            }
            int bouts = one.asked().stream().mapToInt(AdherenceDay::bouts).sum();
            int reached = (int) one.asked().stream().filter(AdherenceDay::met).count();
            freq.add(Share.of(reached, one.asked().size()), bouts);
            dose.add(
                    Share.of(
                            one.asked().stream().map(AdherenceDay::counted).reduce(BigDecimal.ZERO, BigDecimal::add),
                            one.asked().stream().map(AdherenceDay::asked).reduce(BigDecimal.ZERO, BigDecimal::add)),
                    bouts);
            one.asked().forEach(day -> dates.add(day.date()));
            days += one.asked().size();
            met += reached;
            asked += bouts;
            done += one.asked().stream().mapToInt(AdherenceDay::boutsDone).sum();
            skipped += one.asked().stream().mapToInt(AdherenceDay::boutsSkipped).sum();
            recalled +=
                    one.asked().stream().mapToInt(AdherenceDay::boutsRecalled).sum();
            shorter += one.asked().stream().mapToInt(AdherenceDay::boutsShort).sum();
        }

        private Adherence get() {
            return new Adherence(
                    freq.isEmpty() ? null : freq.get(),
                    dose.isEmpty() ? null : dose.get(),
                    over.size(),
                    extra,
                    extraShort,
                    days,
                    met,
                    dates.size(),
                    asked,
                    done,
                    skipped,
                    recalled,
                    shorter);
        }
    }
}
