package org.steadyback.insight.helps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.Period;

import static org.assertj.core.api.Assertions.assertThat;

class HelpsLogTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void comparesPainRightAfterWithThatBeforeTheSameSession() {
        var log = log(session(0, "S", 4, 2), session(0, "M", 3, 3), session(1, "F", 5, 0));

        assertThat(log.rightAfter()).containsExactly(point(0, 4, 2, "S"), point(0, 3, 3, "M"), point(1, 5, 0, "F"));
    }

    @Test
    void leavesOutWhatIsMissingAndTakesItForNoZero() {
        var log = log(session(0, "S", null, 2), session(1, "S", 4, null), session(2, "S", 4, 0));

        assertThat(log.rightAfter()).containsExactly(point(2, 4, 0, "S"));
    }

    @Test
    void leavesOutWhatBeganWithoutPainAndSaysHowMany() {
        var log = log(session(0, "S", 0, 0), session(1, "S", 0, 3), session(2, "S", 1, 0));

        assertThat(log.rightAfter()).containsExactly(point(2, 1, 0, "S"));
        assertThat(log.withoutPain()).isEqualTo(2);
    }

    @Test
    void countsAMixedSessionForItsMainKindOrForNone() {
        var log = log(
                session(0, Map.of("S", 300, "M", 200), 4, 2),
                session(1, Map.of("S", 299, "M", 201), 4, 2),
                session(2, Map.of(), 4, 2));

        assertThat(log.rightAfter()).containsExactly(point(0, 4, 2, "S"));
        assertThat(log.mixed()).isEqualTo(1);
        assertThat(log.mainly("S")).isEqualTo(1);
        assertThat(log.mainly("M")).isZero();
    }

    @Test
    void leavesOutStopsAndFlares() {
        var stop = new Exercised(DAY, Map.of("S", 60), new PainScore(4), new PainScore(4), true, false);
        var flare = new Exercised(DAY.plusDays(1), Map.of("S", 60), new PainScore(4), new PainScore(4), false, true);
        var inFlare = session(2, "S", 4, 2);
        var after = session(4, "S", 4, 1);
        var log = new HelpsLog(
                List.of(stop, flare, inFlare, after),
                mornings(5, 5, 5, 5, 5, 5),
                List.of(new Period(DAY.plusDays(2), DAY.plusDays(3))));

        assertThat(log.rightAfter()).containsExactly(point(4, 4, 1, "S"));
        // day 3 is a day of rest, and in the flare
        assertThat(log.nextMorning()).containsExactly(point(4, 5, 5, "S"));
    }

    @Test
    void theMorningThatBeginsAFlareBelongsToTheDayBefore() {
        var log = new HelpsLog(
                List.of(session(0, "S", 3, 3), session(1, "S", 7, 7)),
                mornings(3, 7, 7),
                List.of(new Period(DAY.plusDays(1), DAY.plusDays(5))));

        assertThat(log.nextMorning()).containsExactly(point(0, 3, 7, "S"));
    }

    @Test
    void comparesTheNextMorningWithTheDaysOwnDayByDay() {
        var log = new HelpsLog(
                List.of(
                        session(0, Map.of("S", 100), null, null),
                        session(0, Map.of("F", 200), null, null),
                        session(2, "M", 3, 3)),
                mornings(4, 6, 2, 5),
                List.of());

        assertThat(log.nextMorning())
                .containsExactly(point(0, 4, 6, "F"), point(1, 6, 2, HelpsLog.REST), point(2, 2, 5, "M"));
    }

    @Test
    void aDayWhoseMorningsAreNotBothAnsweredSaysNothing() {
        var answered = new HashMap<>(mornings(4, 6, 0, 5, 5));
        answered.remove(DAY.plusDays(3));
        var log = new HelpsLog(
                IntStream.range(0, 4).mapToObj(day -> session(day, "S", 3, 3)).toList(), answered, List.of());

        // day 1 ends at 0, which is an answer; day 2 begins at 0; day 3 has no morning
        assertThat(log.nextMorning()).containsExactly(point(0, 4, 6, "S"), point(1, 6, 0, "S"));
    }

    @Test
    void daysBeforeTheFirstAndAfterTheLastSessionAreNoRest() {
        var log = new HelpsLog(List.of(session(2, "S", 3, 3)), mornings(4, 4, 4, 4, 4, 4), List.of());

        assertThat(log.nextMorning()).containsExactly(point(2, 4, 4, "S"));
    }

    @Test
    void aDayOnWhichEverythingWasLeftOutIsNeitherRestNorExercise() {
        var log = new HelpsLog(
                List.of(session(0, "S", 3, 3), session(1, Map.of(), 3, 3), session(2, "S", 3, 3)),
                mornings(4, 4, 4, 4),
                List.of());

        assertThat(log.nextMorning()).extracting(Observation::day).containsExactly(DAY, DAY.plusDays(2));
    }

    @Test
    void saysNothingOfAnEmptyLog() {
        var log = log();

        assertThat(log.rightAfter()).isEmpty();
        assertThat(log.nextMorning()).isEmpty();
        assertThat(log.mixed()).isZero();
        assertThat(log.withoutPain()).isZero();
    }

    /** Whatever else is missing: taking a number out takes that one point out and changes no other. */
    @Test
    void aMissingNumberTakesOutItsOwnPointOnly() {
        var random = new SplittableRandom(11);
        for (int round = 0; round < 300; round++) {
            var sessions = new ArrayList<Exercised>();
            for (int day = 0; day < 20; day++) {
                sessions.add(session(day, List.of("S", "M", "F").get(random.nextInt(3)), 1 + random.nextInt(9), 2));
            }
            int out = random.nextInt(20);
            var whole = log(sessions.toArray(Exercised[]::new)).rightAfter();
            var expected = new ArrayList<>(whole);
            expected.remove(out);
            var one = sessions.get(out);
            sessions.set(
                    out,
                    new Exercised(
                            one.day(),
                            one.seconds(),
                            random.nextBoolean() ? null : one.before(),
                            null,
                            one.stopped(),
                            one.flare()));

            assertThat(log(sessions.toArray(Exercised[]::new)).rightAfter()).isEqualTo(expected);
        }
    }

    private static HelpsLog log(Exercised... sessions) {
        return new HelpsLog(List.of(sessions), Map.of(), List.of());
    }

    private static Exercised session(int day, String kind, @Nullable Integer before, @Nullable Integer after) {
        return session(day, Map.of(kind, 300), before, after);
    }

    private static Exercised session(
            int day, Map<String, Integer> seconds, @Nullable Integer before, @Nullable Integer after) {
        return new Exercised(DAY.plusDays(day), seconds, score(before), score(after), false, false);
    }

    private static @Nullable PainScore score(@Nullable Integer value) {
        return value == null ? null : new PainScore(value);
    }

    private static Observation point(int day, int start, int outcome, String kind) {
        return new Observation(DAY.plusDays(day), new PainScore(start), new PainScore(outcome), kind);
    }

    private static Map<LocalDate, PainScore> mornings(int... scores) {
        var mornings = new HashMap<LocalDate, PainScore>();
        for (int day = 0; day < scores.length; day++) {
            mornings.put(DAY.plusDays(day), new PainScore(scores[day]));
        }
        return mornings;
    }
}
