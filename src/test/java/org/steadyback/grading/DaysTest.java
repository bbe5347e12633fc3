package org.steadyback.grading;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.kernel.PainScore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.grading.Log.DEFAULTS;
import static org.steadyback.grading.Log.USUAL;
import static org.steadyback.grading.Log.amount;
import static org.steadyback.grading.Log.pain;

/** Bouts become days, days become sessions; adherence; boom and bust. With logs that cannot be. */
class DaysTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant EVENING = Instant.parse("2026-03-02T18:00:00Z");

    /** "peak/done/effort", "-" = not known. */
    private static Bout bout(String text) {
        var parts = text.split("/");
        return new Bout(
                number(parts[1]),
                pain(parts[0]),
                parts[2].equals("-") ? null : new Effort(Integer.parseInt(parts[2])),
                Set.of());
    }

    private static @Nullable BigDecimal number(String text) {
        return text.equals("-") ? null : new BigDecimal(text);
    }

    private static ExerciseDay day(LocalDate date, int planned, String bouts) {
        var list = Arrays.stream(bouts.split(" ")).map(DaysTest::bout).toList();
        return new ExerciseDay(
                date, EVENING.plusSeconds(86_400 * (date.toEpochDay() - MONDAY.toEpochDay())), planned, list);
    }

    @ParameterizedTest(name = "{0} planned, {1}: done {2}, peak {3}, effort {4}")
    @CsvSource({
        "3, '2/10/3 4/8/5 3/9/4', 9, 4, 5",
        "3, '2/10/3', 10, 2, 3",
        "3, '2/10/3 2/9/3', 9.5, 2, 3",
        // two records for one planned bout are twice the dose
        "1, '2/10/3 2/10/3', 20, 2, 3",
        "2, '2/10/3 2/10/3 2/10/3', 15, 2, 3",
        // not asked that day
        "0, '2/10/3', 10, 2, 3",
        "0, '2/10/3 2/10/3', 20, 2, 3",
        // a bout without the exercise does not water the others down
        "3, '2/10/3 5/-/-', 10, 5, 3",
        "1, '-/-/-', -, -, -",
        "1, '0/0/0', 0, 0, 0",
        "1, '-/8/-', 8, -, -"
    })
    void makesOneSessionOfTheBoutsOfADay(int planned, String bouts, String done, String peak, String effort) {
        var session = day(MONDAY, planned, bouts).session(null);

        var expected = Log.session(peak + "/-/" + done + "/" + effort);
        assertThat(session.peakPain()).isEqualTo(expected.peakPain());
        assertThat(session.effort()).isEqualTo(expected.effort());
        assertThat(session.nextMorningPain()).isNull();
        if (expected.done() == null) {
            assertThat(session.done()).isNull();
        } else {
            assertThat(session.done()).isEqualByComparingTo(expected.done());
        }
    }

    @Test
    void gathersTheStopSymptomsOfAllBouts() {
        var first = new Bout(null, null, null, Set.of(StopSign.FAINT));
        var second = new Bout(BigDecimal.TEN, null, null, Set.of(StopSign.CHEST_PAIN));

        var session = new ExerciseDay(MONDAY, EVENING, 2, List.of(first, second)).session(new PainScore(3));

        assertThat(session.stopSigns()).containsExactlyInAnyOrder(StopSign.FAINT, StopSign.CHEST_PAIN);
        assertThat(session.nextMorningPain()).isEqualTo(new PainScore(3));
    }

    @Test
    void countsTheLowestSet() {
        assertThat(Bout.lowest(List.of(BigDecimal.TEN, amount(8), amount(9)))).contains(amount(8));
        assertThat(Bout.lowest(List.of())).isEmpty();
    }

    @Test
    void isAnsweredOnlyByTheMorningAfter() {
        var days = List.of(day(MONDAY.plusDays(1), 1, "3/9/5"), day(MONDAY, 1, "3/10/5"));
        var mornings = Map.of(
                MONDAY.minusDays(1), new PainScore(9), MONDAY, new PainScore(8), MONDAY.plusDays(1), new PainScore(3));

        var sessions = new SessionLog(days, mornings).counting(USUAL, EVENING, DEFAULTS);

        assertThat(sessions).extracting(GradedSession::done).containsExactly(BigDecimal.TEN, amount(9));
        assertThat(sessions).extracting(GradedSession::nextMorningPain).containsExactly(new PainScore(3), null);
    }

    @ParameterizedTest(name = "{0}, morning {1}, after {2} h: counts {3}")
    @CsvSource({
        "3/10/5, -, 36, true",
        "3/10/5, -, 37, false",
        "3/10/5, 3, 900, true",
        "3/9/5, -, 37, false",
        // known to be bad, over-done or a stop: no morning is needed
        "6/10/5, -, 37, true",
        "3/13/5, -, 37, true",
        // the morning is there, something else is missing
        "3/10/-, 3, 900, true"
    })
    void waitsThirtySixHoursForTheMorning(String bout, String morning, int hours, boolean counts) {
        var answered = pain(morning);
        Map<LocalDate, PainScore> mornings = answered == null ? Map.of() : Map.of(MONDAY.plusDays(1), answered);

        var sessions = new SessionLog(List.of(day(MONDAY, 1, bout)), mornings)
                .counting(USUAL, EVENING.plusSeconds(3600L * hours), DEFAULTS);

        assertThat(sessions).hasSize(counts ? 1 : 0);
    }

    /** Amounts of days in a row up to the last; "-" = no session, "r" = a day of rest. */
    private static boolean boomAndBust(String amounts) {
        var parts = amounts.split(" ");
        var days = new java.util.ArrayList<BoomBust.Day>();
        for (int index = 0; index < parts.length; index++) {
            if (!parts[index].equals("r")) {
                days.add(new BoomBust.Day(MONDAY.plusDays(index), BigDecimal.TEN, number(parts[index])));
            }
        }
        return new BoomBust(DEFAULTS).shows(MONDAY.plusDays(parts.length - 1L), days);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'13 4 13 4', true",
        "'13 - 13 -', true",
        "'13 13 -', true",
        "'13 10 4 13 10 4', true",
        "'13 10 10 4 13 4', false",
        "'13 5 13 5', false",
        "'12 4 12 4', false",
        "'13 4 10 10', false",
        "'13 r 13 r', false",
        "'4 13 4 13', false",
        "'13 4 r r r r r r r r r r 13 4', true",
        "'13 4 r r r r r r r r r r r 13 4', false"
    })
    void seesBoomAndBust(String amounts, boolean shown) {
        assertThat(boomAndBust(amounts)).isEqualTo(shown);
    }

    @Test
    void refusesAmountsThatCannotBe() {
        assertThatThrownBy(() -> bout("3/-1/5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Log.session("3/3/-1/5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Log.session("3/3/1/11")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Effort(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> day(MONDAY, -1, "3/1/5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BoomBust.Day(MONDAY, BigDecimal.ZERO, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BoomBust.Day(MONDAY, BigDecimal.ONE, amount(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
