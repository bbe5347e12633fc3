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

    /** All repetitions, or all seconds, of all sides together: half of it each side, and long holds in fives. */
    @ParameterizedTest(name = "{0} × {1} s {2}, meant {3} × {4} s {5}: {6} × {7} s")
    @CsvSource({
        "8, 0, EACH, 30, 0, BOTH_TOGETHER, 16, 0", // 8 a side are 16
        "8, 0, BOTH_TOGETHER, 30, 0, EACH, 4, 0",
        "8, 0, BOTH_TOGETHER, 6, 0, BOTH_TOGETHER, 6, 0", // never more than was meant
        "1, 0, BOTH_TOGETHER, 6, 0, EACH, 1, 0", // the least there is
        "1, 40, EACH, 30, 4, BOTH_TOGETHER, 20, 4", // 80 s are 20 holds of 4 s
        "1, 40, BOTH_TOGETHER, 30, 4, EACH, 5, 4",
        "3, 10, EACH, 1, 90, BOTH_TOGETHER, 1, 60", // 6 holds of 10 s
        "3, 7, BOTH_TOGETHER, 1, 90, EACH, 1, 10",
        "3, 15, BOTH_TOGETHER, 1, 90, EACH, 1, 20", // 22 s
        "8, 13, EACH, 8, 30, EACH, 8, 13",
        "8, 23, EACH, 8, 30, EACH, 8, 20",
        "8, 0, EACH, 8, 30, EACH, 8, 30" // no hold before, none to compare
    })
    void noMoreThanBeforeInEachQuantity(
            int reps, int hold, Side side, int meantReps, int meantHold, Side meantSide, int thenReps, int thenHold) {
        assertThat(new DoseStep(sets(2, reps, hold, side), sets(2, meantReps, meantHold, meantSide)).noMore())
                .isEqualTo(sets(2, thenReps, thenHold, meantSide));
    }

    @ParameterizedTest
    @CsvSource({"4, 6, 1.5", "6, 3, 0.5", "10, 10, 1"})
    void minutesInProportion(int before, int after, double times) {
        assertThat(new DoseStep(new Dose.Minutes(before), new Dose.Minutes(after)).times())
                .isEqualTo(times);
    }

    private static Dose.Sets random(Random random) {
        return sets(
                1 + random.nextInt(4),
                1 + random.nextInt(12),
                random.nextInt(3) == 0 ? 0 : random.nextInt(60),
                random.nextBoolean() ? Side.EACH : Side.BOTH_TOGETHER);
    }
}
