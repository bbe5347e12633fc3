package org.steadyback.grading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Adherence (fact sheet §3.5) beyond its examples: corners as a table, and what holds for any days at all. */
class AdherenceTest {

    private static final LocalDate LAST = LocalDate.of(2026, 11, 28);

    /**
     * Days in a row up to the last, one word each: "2x10:10+5" two bouts of 10, one of 10 and one of 5 done; "3*8:8,8" one bout of
     * three sets; "10:" nothing done; "p10:10" paused (f flare, c closed, s stop, t trial); "." a day that is not in the list.
     */
    private static List<AdherenceDay> days(@Nullable Integer daysPerWeek, String words) {
        var parts = words.split(" ");
        var days = new ArrayList<AdherenceDay>();
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].equals(".")) {
                days.add(day(LAST.minusDays(parts.length - 1L - i), daysPerWeek, parts[i]));
            }
        }
        return days;
    }

    private static AdherenceDay day(LocalDate date, @Nullable Integer daysPerWeek, String word) {
        var state = switch (word.charAt(0)) {
            case 'p' -> AdherenceDay.State.PAUSED;
            case 'f' -> AdherenceDay.State.FLARE;
            case 'c' -> AdherenceDay.State.CLOSED;
            case 's' -> AdherenceDay.State.STOP;
            case 't' -> AdherenceDay.State.TRIAL;
            default -> AdherenceDay.State.OPEN;
        };
        var plain = state == AdherenceDay.State.OPEN ? word : word.substring(1);
        var halves = plain.split(":", 2);
        int bouts = halves[0].contains("x") ? Integer.parseInt(halves[0].split("x")[0]) : 1;
        var rest = halves[0].contains("x") ? halves[0].split("x")[1] : halves[0];
        int sets = rest.contains("*") ? Integer.parseInt(rest.split("\\*")[0]) : 1;
        var quota = new BigDecimal(rest.contains("*") ? rest.split("\\*")[1] : rest);
        var done = halves[1].isEmpty()
                ? Stream.<AdherenceDay.Done>of()
                : Arrays.stream(halves[1].split("\\+"))
                        .map(bout -> AdherenceDay.Done.of(
                                Arrays.stream(bout.split(","))
                                        .map(BigDecimal::new)
                                        .toList(),
                                1,
                                false));
        return new AdherenceDay(date, state, bouts, sets, quota, daysPerWeek, done.toList(), 0);
    }

    /** "freq dose over extra askedDays" to three decimals, "-" where there is none. */
    private static String figures(Adherence one) {
        return "%s %s %s %s %s".formatted(text(one.freq()), text(one.dose()), one.over(), one.extra(), one.askedDays());
    }

    private static String text(@Nullable Share share) {
        return share == null
                ? "-"
                : share.rounded(3, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest(name = "{0} a week, {1} days: {2}")
    @CsvSource({
        // what was asked on the day counts, whatever the number of records
        ", 14, 2x10:10+10, 1 1 0 0 1",
        ", 14, 2x10:20, 1 1 1 0 1",
        ", 14, 2x10:5+5+5+5, 1 1 0 0 1",
        ", 14, 2x10:10+10+4, 1 1 0 0 1",
        ", 14, 2x10:10+10+5, 1 1 1 0 1",
        ", 14, '3*8:8,8,8', 1 1 0 0 1",
        ", 14, '3*8:8,8', 0 0.667 0 0 1",
        ", 14, '3*8:4,4,4', 0 0.5 0 0 1",
        // one set of far more than the quota is over for the engine, though less than was asked in all
        ", 14, '3*8:12', 0 0.5 1 0 1",
        ", 14, '3*8:12,8,8', 1 1 0 0 1",
        // exactly 1.2 is not over
        ", 14, 10:12, 1 1 0 0 1",
        ", 14, 10:12.01, 1 1 1 0 1",
        ", 14, 10:0, 0 0 0 0 1",
        // states that ask nothing, whatever was done on them
        ", 14, 10:10 p10:10 f10:5 c10:20 s10:4 t10:99 10:, 0.5 0.5 0 0 2",
        ", 14, p10:10 c10:, - - 0 0 0",
        // a day that the plan leaves out, with something done
        ", 14, 10:10 0x10:10 10:10, 1 1 0 1 2",
        ", 14, 10:10 0x10: 10:10, 1 1 0 0 2",
        ", 14, 10:10 . . 10:, 0.5 0.5 0 0 2",
        ", 14, 0:10, - - 0 1 0",
        // the window counts back from the last day, and no further
        ", 2, 10:10 10:10 10: 10:, 0 0 0 0 2",
        ", 1, 10: 10: 10:10, 1 1 0 0 1",
        // n days a week: rounded down in each week, the fullest first
        "3, 7, 10:10 10: 10: 10: 10: 10: 10:, 0.333 0.333 0 0 3",
        "3, 7, 10:, - - 0 0 0",
        "3, 7, 10:10, - - 0 1 0",
        "3, 7, 10:10 10:10 10:, 1 1 0 1 1",
        "3, 7, 10: 10:4 10:9, 0 0.9 0 1 1",
        "3, 7, p10: p10: p10: p10: p10: 10:10 10:10, - - 0 2 0",
        "7, 7, 10:10 10:10 10: 10:10 10: 10: 10:10, 0.571 0.571 0 0 7",
        "1, 7, 10:4 10:6 10:8 10: 10: 10: 10:, 0 0.8 0 2 1",
        "3, 14, 10:10 10:10 10:10 10:10 10:10 10:10 10: 10: 10: 10: 10: 10: 10: 10:, 0.5 0.5 0 3 6",
        "3, 10, 10:10 10:10 10:10 10:10 10: 10: 10:10 10: 10: 10:, 0.75 0.75 0 2 4",
        // over is over on a day beyond those asked too
        "1, 7, 10:20 10:20 10:20 10: 10: 10: 10:, 1 1 3 2 1"
    })
    void corners(@Nullable Integer daysPerWeek, int window, String words, String expected) {
        assertThat(figures(Adherence.of(LAST, window, List.of(days(daysPerWeek, words)))))
                .isEqualTo(expected);
    }

    @Test
    void theWeekOfAScheduleChangedInItIsCountedInSevenths() {
        var days = new ArrayList<AdherenceDay>();
        for (int i = 0; i < 7; i++) {
            days.add(day(LAST.minusDays(6L - i), i < 3 ? 3 : 5, "10:"));
        }

        // 3 × 3 + 4 × 5 sevenths are 4 days and a part of one
        assertThat(Adherence.of(LAST, 7, List.of(days)).askedDays()).isEqualTo(4);
    }

    @Test
    void fixedDaysAndDaysOfChoiceStandSideBySide() {
        // 28 November 2026 is a Saturday: Monday, Wednesday, Friday are fixed, all done; 4 days a week of which 6 are
        // done
        var fixed = days(null, "0x10: 10:10 0x10: 10:10 0x10: 10:10 0x10:");
        var free = days(4, "10:10 10:10 10:10 10:10 10:10 10:10 10:");

        assertThat(figures(Adherence.of(LAST, 7, List.of(fixed, free)))).isEqualTo("1 1 0 2 7");
        assertThat(figures(Adherence.of(LAST, 7, List.of(days(null, "0x10: 10:10 0x10: 10: 0x10: 10: 0x10:"), free))))
                .isEqualTo("0.714 0.714 0 2 7");
    }

    @Test
    void overCountsADateOnceAndExtraEachExercise() {
        var one = days(null, "10:20 0x10:5");

        var both = Adherence.of(LAST, 14, List.of(one, one));

        assertThat(both.over()).isOne();
        assertThat(both.extra()).isEqualTo(2);
        assertThat(both.askedDates()).isOne();
        assertThat(both.askedDays()).isEqualTo(2);
    }

    @Test
    void sidesAreAveragedAndTheLowerOneIsTheEngines() {
        var both = AdherenceDay.Done.of(amounts(10, 10, 6, 4), 2, false);

        assertThat(both.amount()).isEqualByComparingTo("15");
        assertThat(both.lowest()).isEqualByComparingTo("4");
        assertThat(AdherenceDay.Done.of(amounts(10, 10), 2, false).amount())
                .as("the other side was not done")
                .isEqualByComparingTo("10");
    }

    @Test
    void skippedRecalledAndMissingBoutsStandApart() {
        var recalled = List.of(
                AdherenceDay.Done.of(amounts(10), 1, true),
                AdherenceDay.Done.of(amounts(10), 1, true),
                AdherenceDay.Done.of(amounts(10), 1, false));
        var days = List.of(
                new AdherenceDay(LAST, AdherenceDay.State.OPEN, 2, 1, BigDecimal.TEN, null, recalled, 1),
                new AdherenceDay(LAST.minusDays(1), AdherenceDay.State.OPEN, 3, 1, BigDecimal.TEN, null, List.of(), 2));

        var adherence = Adherence.of(LAST, 14, List.of(days));

        assertThat(AdherenceWords.of(adherence))
                .as("three records of two bouts are two; five asked, two left out, one not recorded")
                .isEqualTo("40 %, 2 of 5 bouts, 1 over, 2 left out, 2 recalled");
    }

    private static List<BigDecimal> amounts(int... amounts) {
        return IntStream.of(amounts).mapToObj(BigDecimal::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "10:8, SATISFACTORY, 80 %",
        "1000:799, PARTIAL, 79 %",
        "1000:796, PARTIAL, 79 %",
        "1000:795, PARTIAL, 79 %",
        "1000:794, PARTIAL, 79 %",
        "1000:875, SATISFACTORY, 88 %",
        "1000:995, SATISFACTORY, 99 %",
        "1000:500, PARTIAL, 50 %",
        "1000:499.999, LOW, 49 %",
        "1000:0, LOW, 0 %",
        "1000:1500, SATISFACTORY, 100 %"
    })
    void bandsAreTakenOnExactValuesAndTheWordsAgree(String word, Adherence.Band band, String percent) {
        var adherence = Adherence.of(LAST, 1, List.of(days(null, word)));

        assertThat(adherence.band()).contains(band);
        assertThat(AdherenceWords.dose(adherence)).isEqualTo(percent);
    }

    @Test
    void exactAcrossExercisesToo() {
        // a third, a third and a third of seven bouts each are a third, to the last digit
        var third = days(null, "7x3:7");

        assertThat(Adherence.of(LAST, 1, List.of(third, third, third)).dose()).isEqualTo(Share.of(1, 3));
    }

    @Test
    void whereNothingWasAskedThereIsNoFigureAndNoBand() {
        var nothing = Adherence.of(LAST, 14, List.of(days(null, "p10:10 f10:"), List.of()));

        assertThat(nothing).isEqualTo(Adherence.NOTHING_ASKED);
        assertThat(nothing.band()).isEmpty();
        assertThat(AdherenceWords.of(nothing)).isEqualTo("nothing was asked");
        assertThat(AdherenceWords.dose(nothing)).isEqualTo("nothing was asked");
    }

    @Test
    void isToldInOneWay() {
        assertThat(AdherenceWords.lastTwoWeeks(
                        Adherence.of(LAST, 14, List.of(days(null, "2x10:10 2x10:10+30 0x10:1")))))
                .isEqualTo("75 %, 3 of 4 bouts, 1 over, 1 extra, last 14 days");
        assertThat(AdherenceWords.of(Adherence.of(LAST, 14, List.of(days(null, "10:10")))))
                .isEqualTo("100 %, 1 of 1 bout");
        assertThat(AdherenceWords.dose(new BigDecimal("0.7999"))).isEqualTo("79 %");
    }

    /** Of "3 days a week" the fullest are taken, so the short one is the one beyond; nobody may read that none was short. */
    @Test
    void whatWasShortBeyondTheDaysAskedIsSaid() {
        assertThat(AdherenceWords.of(Adherence.of(LAST, 7, List.of(days(3, "10: 10:10 10:6 10: 10:10 10: 10:10")))))
                .isEqualTo("100 %, 3 of 3 bouts, 1 extra (1 short)");
        assertThat(AdherenceWords.of(Adherence.of(LAST, 7, List.of(days(3, "10: 10:10 10:10 10: 10:10 10: 10:10")))))
                .isEqualTo("100 %, 3 of 3 bouts, 1 extra");
        assertThat(AdherenceWords.of(Adherence.of(LAST, 7, List.of(days(3, "10: 10: 10:6 10: 10:10 10: 10:10")))))
                .isEqualTo("87 %, 3 of 3 bouts, 1 short");
    }

    @Test
    void refusesWhatCannotBe() {
        var twice = List.of(day(LAST, null, "10:10"), day(LAST, null, "10:"));

        assertThatThrownBy(() -> Adherence.of(LAST, 7, List.of(twice))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Adherence.of(LAST, 0, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> day(LAST, 8, "10:10")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> day(LAST, 0, "10:10")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> day(LAST, null, "-10:10")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> day(LAST, null, "10:-1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> day(LAST, null, "-1x10:1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Share.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Share.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    // ---- what holds whatever the days are ----

    /** Exercises made by chance, the same at every run. */
    static Stream<List<List<AdherenceDay>>> anything() {
        return IntStream.range(0, 400).mapToObj(seed -> exercises(new Random(seed)));
    }

    private static List<List<AdherenceDay>> exercises(Random chance) {
        return Stream.generate(() -> exercise(chance))
                .limit(1 + chance.nextInt(4))
                .toList();
    }

    private static List<AdherenceDay> exercise(Random chance) {
        var daysPerWeek = chance.nextBoolean() ? null : Integer.valueOf(1 + chance.nextInt(7));
        int bouts = 1 + chance.nextInt(3);
        int sets = 1 + chance.nextInt(3);
        var quota = BigDecimal.valueOf(1 + chance.nextInt(12));
        var days = new ArrayList<AdherenceDay>();
        for (int back = 0; back < 20; back++) {
            var states = AdherenceDay.State.values();
            var state = chance.nextInt(3) == 0 ? states[chance.nextInt(states.length)] : AdherenceDay.State.OPEN;
            var done = Stream.generate(() -> AdherenceDay.Done.of(
                            IntStream.range(0, 1 + chance.nextInt(sets))
                                    .mapToObj(_ -> BigDecimal.valueOf(chance.nextInt(20)))
                                    .toList(),
                            1,
                            false))
                    .limit(chance.nextInt(bouts + 2))
                    .toList();
            days.add(new AdherenceDay(LAST.minusDays(back), state, bouts, sets, quota, daysPerWeek, done, 0));
        }
        return days;
    }

    private static Adherence of(List<List<AdherenceDay>> exercises) {
        return Adherence.of(LAST, 14, exercises);
    }

    private static List<List<AdherenceDay>> each(
            List<List<AdherenceDay>> exercises, UnaryOperator<AdherenceDay> change) {
        return exercises.stream()
                .map(days -> days.stream().map(change).toList())
                .toList();
    }

    private static AdherenceDay with(AdherenceDay day, AdherenceDay.State state, List<AdherenceDay.Done> done) {
        return new AdherenceDay(
                day.date(), state, day.bouts(), day.sets(), day.quota(), day.daysPerWeek(), done, day.skipped());
    }

    private static int compare(@Nullable Share one, @Nullable Share other) {
        return one == null || other == null ? 0 : one.compareTo(other);
    }

    @ParameterizedTest
    @MethodSource("anything")
    void partsNeverExceedTheirWhole(List<List<AdherenceDay>> exercises) {
        var one = of(exercises);

        assertThat(one.dose() == null).isEqualTo(one.askedDays() == 0).isEqualTo(one.freq() == null);
        assertThat(one.metDays()).isBetween(0, one.askedDays());
        assertThat(one.doneBouts() + one.skippedBouts()).isBetween(0, one.askedBouts());
        assertThat(one.over()).isBetween(0, 14);
        assertThat(one.askedDates()).isBetween(0, 14);
        assertThat(compare(one.freq(), one.dose())).isLessThanOrEqualTo(0);
    }

    @ParameterizedTest
    @MethodSource("anything")
    void moreDoneNeverLowersIt(List<List<AdherenceDay>> exercises) {
        var more = each(exercises, day -> with(day, day.state(), more(day)));

        assertThat(compare(of(more).dose(), of(exercises).dose())).isGreaterThanOrEqualTo(0);
        assertThat(compare(of(more).freq(), of(exercises).freq())).isGreaterThanOrEqualTo(0);
        assertThat(of(more).askedDays()).isEqualTo(of(exercises).askedDays());
    }

    private static List<AdherenceDay.Done> more(AdherenceDay day) {
        return day.date().getDayOfMonth() % 2 == 0
                ? day.done()
                : Stream.concat(day.done().stream(), Stream.of(AdherenceDay.Done.of(List.of(BigDecimal.TWO), 1, false)))
                        .toList();
    }

    @ParameterizedTest
    @MethodSource("anything")
    void doneTenfoldOnEveryDayItIsAllAndNoMore(List<List<AdherenceDay>> exercises) {
        var tenfold = each(
                exercises,
                day -> with(
                        day,
                        day.state(),
                        List.of(AdherenceDay.Done.of(List.of(day.asked().multiply(BigDecimal.TEN)), 1, false))));

        var dose = of(tenfold).dose();

        assertThat(dose == null || dose.equals(Share.of(1, 1))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("anything")
    void theOrderOfExercisesAndDaysDoesNotMatter(List<List<AdherenceDay>> exercises) {
        var turned = new ArrayList<>(exercises.stream()
                .map(days -> {
                    var reversed = new ArrayList<>(days);
                    Collections.reverse(reversed);
                    return (List<AdherenceDay>) reversed;
                })
                .toList());
        Collections.reverse(turned);

        assertThat(of(turned)).isEqualTo(of(exercises));
    }

    @ParameterizedTest
    @MethodSource("anything")
    void whatWasDoneOnADayThatAsksNothingChangesNothing(List<List<AdherenceDay>> exercises) {
        var quiet = each(
                exercises, day -> day.state() == AdherenceDay.State.OPEN ? day : with(day, day.state(), List.of()));
        var paused = each(
                exercises,
                day -> day.state() == AdherenceDay.State.OPEN ? day : with(day, AdherenceDay.State.PAUSED, day.done()));
        var absent = exercises.stream()
                .map(days -> days.stream()
                        .filter(day -> day.state() == AdherenceDay.State.OPEN)
                        .toList())
                .toList();

        assertThat(of(quiet)).isEqualTo(of(exercises)).isEqualTo(of(paused)).isEqualTo(of(absent));
    }

    @ParameterizedTest
    @MethodSource("anything")
    void daysOutsideTheWindowChangeNothing(List<List<AdherenceDay>> exercises) {
        var within = exercises.stream()
                .map(days -> days.stream()
                        .filter(day -> !day.date().isBefore(LAST.minusDays(13)))
                        .toList())
                .toList();

        assertThat(of(within)).isEqualTo(of(exercises));
    }

    @ParameterizedTest
    @MethodSource("anything")
    void anExerciseThatAsksNothingChangesNoShare(List<List<AdherenceDay>> exercises) {
        var more = new ArrayList<>(exercises);
        more.add(each(List.of(exercise(new Random(7))), day -> with(day, AdherenceDay.State.FLARE, day.done()))
                .getFirst());

        assertThat(of(more)).isEqualTo(of(exercises));
    }

    /** One day of up to two exercises, in the words of {@link #days}; the second is of choice, four days a week. */
    @ParameterizedTest
    @CsvSource({
        "10:10, , ALL",
        "10:12, , ALL",
        "10:5, , MOST",
        "10:4, , SOME",
        "10:, , NOTHING_NOTED",
        "0x10:, , DAY_OFF",
        "0x10:10, , ALL",
        "0x10:5, , ALL",
        "p10:10, , PAUSED",
        "f10:10, , FLARE",
        "c10:, , WAITED",
        "s10:10, f10:10, STOPPED",
        "f10:, 10:10, ALL",
        "10:10, 10:, ALL",
        "10:, 10:10, SOME",
        "t10:7, , ALL"
    })
    void whatBecameOfADay(String first, @Nullable String second, DayDone.Kind kind) {
        var exercises = new ArrayList<AdherenceDay>(days(null, first));
        if (second != null) {
            exercises.addAll(days(4, second));
        }

        assertThat(DayDone.of(LAST, exercises).kind()).isEqualTo(kind);
    }

    @Test
    void whatWasLeftOutIsNoDayWithoutARecord() {
        var open = days(null, "10:").getFirst();
        var left = new AdherenceDay(
                open.date(), open.state(), open.bouts(), open.sets(), open.quota(), null, List.of(), 1);

        assertThat(DayDone.of(LAST, List.of(left)).kind()).isEqualTo(DayDone.Kind.LEFT_OUT);
        assertThat(DayDone.of(LAST, List.of()).kind()).isEqualTo(DayDone.Kind.DAY_OFF);
    }
}
