package org.steadyback.insight.helps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.kernel.PainScore;

import static org.assertj.core.api.Assertions.assertThat;

class OpinionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final String N2 = "SMSFSMFSMSFSMFSM";
    private static final List<Integer> N2_START = numbers("4 5 3 4 6 5 4 3 5 4 6 4 5 3 4 5");
    private static final List<Integer> N2_AFTER = numbers("2 5 2 4 3 5 4 1 4 3 6 2 5 3 2 5");

    @Test
    void saysHowManyAreMissing() {
        var points = points(
                "SMSMFSMFSMFMMF", numbers("4 4 4 4 4 4 4 4 4 4 4 4 4 4"), numbers("3 4 3 4 4 3 4 4 3 4 4 4 4 4"));

        assertThat(Opinion.of(points.subList(0, 13), "S"))
                .isEqualTo(new Opinion.NotYet(4, 9, new Sufficiency.NotYet(2, 0, 1)));
        assertThat(Opinion.of(List.of(), "S")).isEqualTo(new Opinion.NotYet(0, 0, new Sufficiency.NotYet(6, 6, 14)));
    }

    @Test
    void theFirstEvaluationAloneGivesNoLabel() {
        var points = points(N2, N2_START, N2_AFTER);

        // the minimum is reached with the 14th session
        assertThat(Opinion.of(points.subList(0, 13), "S")).isInstanceOf(Opinion.NotYet.class);
        assertThat(Opinion.of(points.subList(0, 14), "S")).isInstanceOfSatisfying(Opinion.Weighed.class, first -> {
            assertThat(first.shown()).isEqualTo(Label.CANNOT_TELL_YET);
            assertThat(first.basis()).isEmpty();
            assertThat(first.newest().orElseThrow().label()).isEqualTo(Label.PROBABLY_HELPS);
        });
        assertThat(Opinion.of(points.subList(0, 15), "S")).isInstanceOfSatisfying(Opinion.Weighed.class, second -> {
            assertThat(second.shown()).isEqualTo(Label.PROBABLY_HELPS);
            assertThat(second.basis()).isEqualTo(second.newest());
        });
    }

    @Test
    void oneMoreSessionNeverChangesTheLabelAloneAndTheFoldOfAllEvaluationsSaysTheSame() {
        var random = new SplittableRandom(23);
        int changes = 0;
        for (int round = 0; round < 60; round++) {
            var points = random(random, 40);
            var verdict = Verdict.NONE;
            for (int size = 1; size <= points.size(); size++) {
                if (Opinion.of(points.subList(0, size), "S") instanceof Opinion.Weighed weighed) {
                    var newest = weighed.newest().map(Estimate::label).orElse(Label.CANNOT_TELL_YET);
                    var next = verdict.after(newest);
                    changes += next.shown() == verdict.shown() ? 0 : 1;
                    assertThat(next.shown() == verdict.shown() || verdict.newest() == newest)
                            .isTrue();
                    verdict = next;
                    assertThat(weighed.shown()).isEqualTo(verdict.shown());
                }
            }
        }
        assertThat(changes).isGreaterThan(20);
    }

    /**
     * Issue and fact sheet §5.3: pain that goes its own way, neighbouring days alike (0.5, spread 1.5), three kinds without any effect.
     * Through all that a log goes: mornings, the minimum, two evaluations that agree.
     */
    @ParameterizedTest(name = "{0} days, stretching on bad days: {1}")
    @CsvSource({"18, false", "18, true", "30, false", "30, true", "60, false", "60, true"})
    void seldomSaysThatAKindHelpsWhereNothingDoes(int days, boolean byPain) {
        var random = new SplittableRandom(41);
        var cries = new HashMap<String, Integer>();
        for (int log = 0; log < 1_000; log++) {
            var points = withoutEffect(random, days, byPain);
            for (var kind : List.of("S", "M", "F")) {
                if (Opinion.of(points, kind) instanceof Opinion.Weighed weighed
                        && weighed.shown() == Label.PROBABLY_HELPS) {
                    cries.merge(kind, 1, Integer::sum);
                }
            }
        }
        assertThat(cries.values()).allSatisfy(count -> assertThat(count).isLessThan(20));
    }

    private static List<Observation> withoutEffect(SplittableRandom random, int days, boolean byPain) {
        var mornings = new ArrayList<Integer>();
        double own = 0;
        for (int day = 0; day <= days; day++) {
            own = 0.5 * own + random.nextGaussian(0, 1.5 * Math.sqrt(0.75));
            mornings.add((int) Math.clamp(Math.round(4 + own), 0, 10));
        }
        var sessions = new ArrayList<Exercised>();
        var scores = new HashMap<LocalDate, PainScore>();
        for (int day = 0; day <= days; day++) {
            scores.put(DAY.plusDays(day), new PainScore(mornings.get(day)));
        }
        for (int day = 0; day < days; day++) {
            var kind = byPain && mornings.get(day) > 4
                    ? "M"
                    : List.of("S", "M", "F").get(random.nextInt(3));
            var before = new PainScore(mornings.get(day));
            sessions.add(new Exercised(DAY.plusDays(day), Map.of(kind, 600), before, before, false, false));
        }
        return new HelpsLog(sessions, scores, List.of()).nextMorning();
    }

    @Test
    void aKindByAnotherNameIsTheSame() {
        var random = new SplittableRandom(7);
        for (int round = 0; round < 100; round++) {
            var points = random(random, 24);
            var renamed = points.stream()
                    .map(point -> new Observation(point.day(), point.start(), point.outcome(), "kind " + point.kind()))
                    .toList();
            assertThat(Opinion.of(renamed, "kind S")).isEqualTo(Opinion.of(points, "S"));
            // which of the others it was makes no difference either
            var others = points.stream()
                    .map(point -> point.kind().equals("S")
                            ? point
                            : new Observation(point.day(), point.start(), point.outcome(), HelpsLog.REST))
                    .toList();
            assertThat(Opinion.of(others, "S")).isEqualTo(Opinion.of(points, "S"));
        }
    }

    @Test
    void namesTheNextDayWhereReliefMayBePaidFor() {
        var helps = weighed(Label.PROBABLY_HELPS, estimate(0.1));
        assertThat(Opinion.watchTheNextDay(helps, weighed(Label.CANNOT_TELL_YET, estimate(0.2))))
                .isTrue();
        assertThat(Opinion.watchTheNextDay(
                        weighed(Label.LEANING_HELPFUL, estimate(0)), weighed(Label.PROBABLY_WORSE, estimate(0.9))))
                .isTrue();
        assertThat(Opinion.watchTheNextDay(helps, weighed(Label.CANNOT_TELL_YET, estimate(0.1999))))
                .isFalse();
        assertThat(Opinion.watchTheNextDay(
                        weighed(Label.ABOUT_THE_SAME, estimate(0)), weighed(Label.PROBABLY_WORSE, estimate(0.9))))
                .isFalse();
        assertThat(Opinion.watchTheNextDay(helps, new Opinion.NotYet(1, 9, new Sufficiency.NotYet(5, 0, 0))))
                .isFalse();
        assertThat(Opinion.watchTheNextDay(
                        helps,
                        new Opinion.Weighed(6, 6, Label.CANNOT_TELL_YET, Optional.empty(), Optional.of(estimate(0.9)))))
                .isFalse();
    }

    private static Opinion weighed(Label label, Estimate estimate) {
        return new Opinion.Weighed(7, 9, label, Optional.of(estimate), Optional.of(estimate));
    }

    private static Estimate estimate(double worse) {
        return new Estimate(0, 0.5, 0, -0.7, 0.7, 0.1, worse, 0, 16);
    }

    private static List<Observation> random(SplittableRandom random, int sessions) {
        var kinds = new StringBuilder();
        var start = new ArrayList<Integer>();
        var after = new ArrayList<Integer>();
        double effect = random.nextDouble(-2.5, 2.5);
        for (int session = 0; session < sessions; session++) {
            char kind = "SMF".charAt(random.nextInt(3));
            kinds.append(kind);
            start.add(1 + random.nextInt(8));
            double outcome = start.getLast() + random.nextGaussian(0, 1.2) + (kind == 'S' ? effect : 0);
            after.add((int) Math.clamp(Math.round(outcome), 0, 10));
        }
        return points(kinds.toString(), start, after);
    }

    private static List<Observation> points(String kinds, List<Integer> start, List<Integer> after) {
        var points = new ArrayList<Observation>();
        for (int day = 0; day < kinds.length(); day++) {
            points.add(new Observation(
                    DAY.plusDays(day),
                    new PainScore(start.get(day)),
                    new PainScore(after.get(day)),
                    kinds.substring(day, day + 1)));
        }
        return points;
    }

    private static List<Integer> numbers(String text) {
        return java.util.Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
