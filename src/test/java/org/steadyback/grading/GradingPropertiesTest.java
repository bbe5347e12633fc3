package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.steadyback.kernel.PainScore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.steadyback.grading.Log.amount;

/** What holds for every log, seen on 100,000 random ones each; the seeds are fixed. */
class GradingPropertiesTest {

    private static final int LOGS = 100_000;
    private static final Grading GRADING = new Grading(Log.DEFAULTS);

    /** A random log with its decision. */
    private record Case(GradingState state, List<GradedSession> sessions, Graded graded) {

        BigDecimal rise() {
            return graded.quota().subtract(state.quota());
        }

        BigDecimal usual() {
            return Objects.requireNonNull(state.usualPain());
        }

        @Override
        public String toString() {
            return state + "\n" + sessions + "\n" + graded;
        }
    }

    /** Checks what must hold; the answer is the number of cases that it was about. */
    private static int always(long seed, Predicate<Case> concerns, BiPredicate<Case, SplittableRandom> holds) {
        var random = new SplittableRandom(seed);
        int concerned = 0;
        for (int log = 0; log < LOGS; log++) {
            var state = state(random);
            var sessions = sessions(state, random);
            var one = new Case(state, sessions, GRADING.decide(state, sessions));
            if (concerns.test(one)) {
                concerned++;
                if (!holds.test(one, random)) {
                    fail("Log " + log + ":\n" + one);
                }
            }
        }
        return concerned;
    }

    /** Good runs are rare among purely random sessions: every second log is mostly settled. */
    private static List<GradedSession> sessions(GradingState state, SplittableRandom random) {
        boolean calm = random.nextBoolean();
        var sessions = new ArrayList<GradedSession>();
        for (int count = random.nextInt(8); count > 0; count--) {
            sessions.add(calm && random.nextInt(10) > 0 ? settled(state, random) : any(state, random));
        }
        return sessions;
    }

    private static GradedSession settled(GradingState state, SplittableRandom random) {
        int usual = state.usualPain() == null ? 3 : state.usualPain().intValue();
        return new GradedSession(
                new PainScore(Math.min(usual, 7)),
                new PainScore(usual),
                state.quota(),
                new Effort(random.nextInt(8)),
                Set.of());
    }

    private static GradedSession any(GradingState state, SplittableRandom random) {
        var done = state.quota().multiply(amount(random.nextInt(20) / 10.0));
        return new GradedSession(
                pain(random),
                pain(random),
                random.nextInt(15) == 0 ? null : done,
                random.nextInt(15) == 0 ? null : new Effort(random.nextInt(11)),
                random.nextInt(20) == 0 ? Set.of(StopSign.NEW_NUMBNESS) : Set.of());
    }

    private static @Nullable PainScore pain(SplittableRandom random) {
        return random.nextInt(6) == 0 ? null : new PainScore(random.nextInt(11));
    }

    private static GradingState state(SplittableRandom random) {
        var granule = random.nextInt(4) == 0 ? Granule.FIVE : Granule.ONE;
        var quota = granule.size().multiply(BigDecimal.valueOf(1 + random.nextInt(20)));
        return new GradingState(
                random.nextInt(10) == 0 ? null : amount(random.nextInt(21) / 2.0),
                random.nextInt(20) == 0 ? BigDecimal.ZERO : quota,
                amount(random.nextInt(400) / 10.0),
                quota.add(BigDecimal.valueOf(random.nextInt(12) - 2L).max(quota.negate())),
                granule,
                amount(random.nextInt(8) / 2.0),
                random.nextInt(10) == 0 ? null : amount((random.nextInt(31) + 70) / 100.0),
                random.nextInt(10) == 0 ? null : amount(random.nextInt(101) / 100.0),
                random.nextInt(3),
                granule.size());
    }

    private static BigDecimal weekCap(GradingState state) {
        var share = state.baseline().multiply(amount(0.2));
        return state.granule().size().max(state.granule().floor(share));
    }

    private static boolean rises(Graded graded) {
        var decision = graded.decision();
        return decision == Decision.PROGRESS || decision == Decision.PROGRESS_DOUBLE || decision == Decision.ADVANCE;
    }

    /** The same log with a morning two points above the usual after one of the three good sessions of the run. */
    private static List<GradedSession> unsettled(Case one, int goodOnesBack) {
        int index = one.sessions().size();
        for (int good = -1;
                good < goodOnesBack;
                good += one.graded().classes().get(index).good() ? 1 : 0) {
            index--;
        }
        var sessions = new ArrayList<>(one.sessions());
        var before = sessions.get(index);
        var morning = new PainScore(one.usual().add(amount(2.5)).intValue());
        sessions.set(
                index,
                new GradedSession(before.peakPain(), morning, before.done(), before.effort(), before.stopSigns()));
        return sessions;
    }

    @Test
    void neverRisesByMoreThanTheWeekAllows() {
        int risen = always(
                1,
                one -> one.rise().signum() > 0,
                (one, _) -> one.rise().add(one.state().riseInLast7Days()).compareTo(weekCap(one.state())) <= 0);

        assertThat(risen).isGreaterThan(LOGS / 25);
    }

    @Test
    void neverRisesAboveTheCapNorWithoutProposingIt() {
        int risen = always(
                2,
                one -> one.rise().signum() > 0,
                (one, _) -> one.graded().quota().compareTo(one.state().cap()) <= 0 && rises(one.graded()));

        assertThat(risen).isGreaterThan(LOGS / 25);
    }

    @Test
    void neverCallsASessionGoodWithoutItsMorning() {
        always(
                3,
                _ -> true,
                (one, _) -> IntStream.range(0, one.sessions().size())
                        .filter(index -> one.sessions().get(index).nextMorningPain() == null)
                        .noneMatch(index -> one.graded().classes().get(index).good()));
    }

    @Test
    void neverGoesBelowTheLowestUnlessStopped() {
        always(
                4,
                one -> one.state().quota().signum() > 0,
                (one, _) -> one.graded().decision() == Decision.ALERT_STOP
                        ? one.graded().quota().signum() == 0
                        : one.graded().quota().compareTo(one.state().minimumQuota()) >= 0);
    }

    @Test
    void neverRisesWithOneMoreUnsettledMorning() {
        // With a usual pain above 8 no morning can be two points worse.
        int rising = always(
                5,
                one -> rises(one.graded()) && one.usual().compareTo(amount(8)) <= 0,
                (one, random) -> !rises(GRADING.decide(one.state(), unsettled(one, random.nextInt(3)))));

        assertThat(rising).isGreaterThan(LOGS / 25);
    }

    @Test
    void alwaysStopsForAStopSymptomInTheLastSession() {
        int stopped = always(
                6,
                one -> !one.sessions().isEmpty()
                        && !one.sessions().getLast().stopSigns().isEmpty(),
                (one, _) -> one.graded().decision() == Decision.ALERT_STOP);

        assertThat(stopped).isGreaterThan(LOGS / 100);
    }

    @Test
    void neverLiftsASuspensionNorRisesOnAnUnknownUsualPain() {
        always(
                7,
                one -> one.state().quota().signum() == 0 || one.state().usualPain() == null,
                (one, _) -> one.rise().signum() <= 0);
    }

    @Test
    void alwaysDecidesTheSame() {
        always(
                8,
                _ -> true,
                (one, _) -> GRADING.decide(one.state(), one.sessions()).equals(one.graded()));
    }
}
