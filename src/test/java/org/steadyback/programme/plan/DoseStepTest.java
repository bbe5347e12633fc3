package org.steadyback.programme.plan;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What two exercises of a ladder ask, quantity by quantity: minutes, repetitions, seconds of holds. */
class DoseStepTest {

    private static Dose.Sets sets(int sets, int reps, int hold, Side side) {
        return new Dose.Sets(sets, reps, hold, 0, side, null);
    }

    @ParameterizedTest
    @CsvSource({
        // before, after: sets, repetitions, seconds, side; how many times as much
        "1, 1, 0, BOTH_TOGETHER, 1, 6, 0, EACH, 12",
        "2, 4, 0, BOTH_TOGETHER, 2, 6, 0, EACH, 3",
        "1, 4, 1, BOTH_TOGETHER, 1, 6, 3, BOTH_TOGETHER, 4.5",
        "2, 8, 0, EACH, 2, 8, 4, BOTH_TOGETHER, 0.5",
        "1, 1, 40, BOTH_TOGETHER, 1, 3, 2, BOTH_TOGETHER, 0.15",
        "1, 1, 40, BOTH_TOGETHER, 3, 10, 0, BOTH_TOGETHER, 0"
    })
    void theQuantityThatGrowsMostCounts(
            int sets, int reps, int hold, Side side, int toSets, int toReps, int toHold, Side toSide, double times) {
        assertThat(new DoseStep(sets(sets, reps, hold, side), sets(toSets, toReps, toHold, toSide)).times())
                .isEqualTo(times);
    }

    @Test
    void minutesAreComparedWithMinutesOnly() {
        assertThat(new DoseStep(new Dose.Minutes(1), new Dose.Minutes(4)).times())
                .isEqualTo(4);
        assertThat(new DoseStep(new Dose.Minutes(1), sets(3, 10, 5, Side.EACH)).times())
                .isZero();
        assertThat(new DoseStep(new Dose.Minutes(1), new Dose.Minutes(4)).timesAsLong())
                .isEqualTo(4);
    }

    @Test
    void noMoreNeverAsksMoreOfAQuantityThanBeforeAndNeverMoreThanWasMeant() {
        var random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            var before = random(random);
            var meant = random(random);
            var less = (Dose.Sets) new DoseStep(before, meant).noMore();

            assertThat(less.sets()).isBetween(1, meant.sets());
            assertThat(less.reps()).isBetween(1, meant.reps());
            assertThat(less.holdSeconds()).isBetween(Math.min(1, meant.holdSeconds()), meant.holdSeconds());
            assertThat(new DoseStep(before, less).times())
                    .as("%s, meant %s, less %s", before, meant, less)
                    // one repetition or second of each side is the least there is
                    .isLessThanOrEqualTo(less.reps() == 1 || less.holdSeconds() == 1 ? Double.MAX_VALUE : 1);
        }
        assertThat(new DoseStep(new Dose.Minutes(1), new Dose.Minutes(4)).noMore())
                .isEqualTo(new Dose.Minutes(1));
    }

    private static Dose.Sets random(Random random) {
        return sets(
                1 + random.nextInt(4),
                1 + random.nextInt(12),
                random.nextInt(3) == 0 ? 0 : random.nextInt(60),
                random.nextBoolean() ? Side.EACH : Side.BOTH_TOGETHER);
    }
}
