package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.kernel.PainScore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.grading.Log.DEFAULTS;
import static org.steadyback.grading.Log.amount;

/** Starts, usual pain, gaps and flares beyond the examples: limits, and what is not known. */
class PacingTest {

    private static final StartRule STARTS = new StartRule(DEFAULTS);
    private static final Flare FLARE = new Flare(DEFAULTS);
    private static final Gap GAP = new Gap(DEFAULTS);
    private static final BigDecimal ONE = BigDecimal.ONE;

    private static Start start(String trials, double granule) {
        var amounts = Arrays.stream(trials.split(" ")).map(BigDecimal::new).toList();
        return STARTS.fromTrials(amounts, new Granule(amount(granule)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // spread exactly at the limit is trusted
        "'8 10 13 9', Ready[baseline=10.00; quota=8]",
        "'8 10 14 8', NeedTrials[more=1]",
        "'10', NeedTrials[more=2]",
        "'8 10', NeedTrials[more=1]",
        "'6 14 10', NeedTrials[more=2]",
        // with all trials the middle one counts, and the spread no longer matters
        "'2 14 10 9 30', Ready[baseline=10.00; quota=8]",
        "'2 14 10 9 30 12', Ready[baseline=11.00; quota=8]",
        "'5 5 5', Ready[baseline=5.00; quota=4]",
        "'0 0 0', NothingManaged[]",
        "'0 1 0', NeedTrials[more=2]",
        "'0 1 0 0 0', NothingManaged[]",
        "'1 1 1', Ready[baseline=1.00; quota=1]",
        "'4 4 5', Ready[baseline=4.33; quota=3]",
        // 0.8 × 3.75 is 3 exactly
        "'3 4 4 4', Ready[baseline=3.75; quota=3]"
    })
    void startsBelowWhatTheTrialsShowed(String trials, String expected) {
        assertThat(start(trials, 1)).hasToString(expected.replace(";", ","));
    }

    @Test
    void startsInWholeGranulesAndWithOneAtLeast() {
        assertThat(start("32 33 34", 5)).hasToString("Ready[baseline=33.00, quota=25]");
        assertThat(start("3 3 3", 5)).hasToString("Ready[baseline=3.00, quota=5]");
        assertThatThrownBy(() -> start("3 -3 3", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesAStartByThePhysioBackToItsBaseline() {
        assertThat(STARTS.baselineBehind(amount(8))).isEqualByComparingTo("10");
        assertThat(new StartRule(DEFAULTS.with(2, Map.of(Parameter.START_PCT, amount(0.7)))).baselineBehind(amount(8)))
                .isEqualByComparingTo("11.43");
        assertThat(STARTS.onNextExercise(amount(12), Granule.ONE)).isEqualByComparingTo("9");
        assertThat(STARTS.onNextExercise(amount(1), Granule.ONE)).isEqualByComparingTo("1");
        assertThat(STARTS.needsAgreement(amount(7))).isTrue();
        assertThat(STARTS.needsAgreement(amount(6.5))).isFalse();
        assertThatThrownBy(() -> STARTS.baselineBehind(amount(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> STARTS.onNextExercise(amount(-1), Granule.ONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<@Nullable PainScore> mornings(String scores) {
        return Arrays.stream(scores.split(" ")).map(Log::pain).toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'4 4', 6",
        "'4 - 4 -', 6",
        "'4 4 5', 4",
        "'3 4 5 6', 4.5",
        "'0 0 0', 0",
        "'9 9 9 1 1 1 1 2 2 2', 1",
        "'9 9 9 1 1 1 - 1 2 2 2', 1"
    })
    void takesTheMedianOfTheNewestAnsweredMornings(String mornings, BigDecimal usual) {
        assertThat(new UsualPain(DEFAULTS).of(mornings(mornings), new PainScore(6)))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(usual));
    }

    @Test
    void leavesTheUsualPainUnknownRatherThanGuessIt() {
        assertThat(new UsualPain(DEFAULTS).of(mornings("4 4"), null)).isEmpty();
        assertThat(new UsualPain(DEFAULTS).of(List.of(), null)).isEmpty();
    }

    @ParameterizedTest(name = "{0} days, quota {1}, granule {2}: {3} {4}")
    @CsvSource({
        "0, 20, 1, CONTINUE, 20",
        "6, 20, 1, CONTINUE, 20",
        "7, 20, 5, RESTART_REDUCED, 15",
        "14, 25, 5, RESTART_REDUCED, 15",
        "7, 1, 1, RESTART_REDUCED, 1",
        "14, 0, 1, RESTART_REDUCED, 0",
        "28, 20, 1, REBASELINE, ",
        "400, 20, 1, REBASELINE, "
    })
    void comesBackFromAGapWithLess(
            int days, BigDecimal quota, BigDecimal granule, Decision decision, @Nullable BigDecimal expected) {
        var pace = GAP.after(days, quota, new Granule(granule), granule);

        assertThat(pace.decision()).isEqualTo(decision);
        assertThat(pace.quota()).usingComparator(PacingTest::compare).isEqualTo(expected);
    }

    private static int compare(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null ? 0 : 1;
        }
        return one.compareTo(other);
    }

    @Test
    void refusesGapsAndFlaresThatCannotBe() {
        assertThatThrownBy(() -> GAP.after(-1, ONE, Granule.ONE, ONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GAP.after(1, ONE.negate(), Granule.ONE, ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FLARE.on(0, ONE, 0, Granule.ONE, ONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FLARE.on(1, ONE, -1, Granule.ONE, ONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FLARE.on(1, ONE.negate(), 0, Granule.ONE, ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Granule(BigDecimal.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "usual 3, {0}: {1}")
    @CsvSource({
        "'5', false",
        "'5 5', true",
        "'5 4', false",
        "'4 5', false",
        "'5 5 4', false",
        "'5 - 5', false",
        "'5 5 -', false",
        "'10 10', true"
    })
    void seesAFlareInTwoRaisedMorningsOnEnd(String mornings, boolean flare) {
        assertThat(FLARE.begins(false, mornings(mornings), amount(3))).isEqualTo(flare);
    }

    @Test
    void takesThePatientsWordForAFlare() {
        assertThat(FLARE.begins(true, List.of(), null)).isTrue();
        assertThat(FLARE.begins(false, mornings("9 9"), null)).isFalse();
        assertThat(FLARE.begins(false, List.of(), amount(3))).isFalse();
    }

    @ParameterizedTest(name = "usual 3, {0}: {1}")
    @CsvSource({"'5 6', 0", "'4 5 4', 1", "'4 - 4', 1", "'5 4 4', 2", "'4 4 5 4', 2", "'4 4 4', 3"})
    void countsSettledMorningsOnEnd(String mornings, int settled) {
        assertThat(FLARE.settledMornings(mornings(mornings), amount(3))).isEqualTo(settled);
        assertThat(FLARE.settledMornings(mornings(mornings), null)).isZero();
    }

    @ParameterizedTest(name = "day {0}, quota {1}, {2} settled: {3} {4}")
    @CsvSource({
        "1, 10, 1, FLARE_EASE, 5",
        "7, 10, 1, FLARE_EASE, 5",
        "8, 10, 1, FLARE_REVIEW, 5",
        "9, 10, 2, RESUME, 8",
        "2, 1, 0, FLARE_EASE, 1",
        "3, 1, 2, RESUME, 1",
        "1, 0, 0, FLARE_EASE, 0",
        "3, 20, 3, RESUME, 16"
    })
    void easesThroughAFlare(int day, BigDecimal quota, int settled, Decision decision, BigDecimal expected) {
        var pace = FLARE.on(day, quota, settled, Granule.ONE, ONE);

        assertThat(pace.decision()).isEqualTo(decision);
        assertThat(pace.quota()).isEqualByComparingTo(expected);
    }

    @Test
    void gradesEachQuantityInItsGranuleUpToItsCap() {
        assertThat(Quantity.REPS.granule(amount(30))).isEqualTo(Granule.ONE);
        assertThat(Quantity.MINUTES.granule(amount(30))).isEqualTo(Granule.ONE);
        assertThat(Quantity.STRETCH_HOLD.granule(amount(19))).isEqualTo(Granule.ONE);
        assertThat(Quantity.STRETCH_HOLD.granule(amount(20))).isEqualTo(Granule.FIVE);
        assertThat(Quantity.REPS.cap(DEFAULTS, amount(99))).isEqualByComparingTo("12");
        assertThat(Quantity.STRENGTH_HOLD.cap(DEFAULTS, amount(99))).isEqualByComparingTo("10");
        assertThat(Quantity.STRETCH_HOLD.cap(DEFAULTS, amount(99))).isEqualByComparingTo("60");
        assertThat(Quantity.RESTING_HOLD.cap(DEFAULTS, amount(99))).isEqualByComparingTo("99");
        assertThat(Quantity.MINUTES.cap(DEFAULTS, amount(99))).isEqualByComparingTo("30");
    }
}
