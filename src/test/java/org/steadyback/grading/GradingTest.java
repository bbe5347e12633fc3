package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.grading.Log.amount;
import static org.steadyback.grading.Log.decide;
import static org.steadyback.grading.Log.state;

/** Fact sheet §3.3, DECIDE, line by line with the notes "Reading the pseudo-code"; the worked examples are in ReplayTest. */
class GradingTest {

    private static final String GOOD = " 3/3/10/5";
    private static final String EASY = " 2/2/10/3";
    private static final String BAD = " 3/5/10/5";
    private static final String PENDING = " 3/-/10/5";

    /** u=3, q=10, B=12, cap=20 with the week and the fortnight as given. */
    private static GradingState with(double rise, @Nullable Double seven, @Nullable Double fourteen, int downs) {
        return new GradingState(
                amount(3),
                BigDecimal.TEN,
                amount(12),
                amount(20),
                Granule.ONE,
                amount(rise),
                seven == null ? null : amount(seven),
                fourteen == null ? null : amount(fourteen),
                downs,
                BigDecimal.ONE);
    }

    @ParameterizedTest(name = "{0}: {1} because {2}, quota {3}")
    @CsvSource({
        "'', CONTINUE, NOT_ENOUGH_YET, 10",
        "3/3/10/5, CONTINUE, NOT_ENOUGH_YET, 10",
        "3/3/10/5 3/3/10/5, CONTINUE, NOT_ENOUGH_YET, 10",
        "3/3/10/5 3/3/10/5 3/3/10/5, PROGRESS, GOOD_RUN, 11",
        // only the newest session's stop counts
        "3/3/10/5! 3/3/10/5, CONTINUE, NOT_ENOUGH_YET, 10",
        "3/3/10/5 3/3/10/5!, ALERT_STOP, STOP_SYMPTOM, 0",
        // severe comes before three bad
        "3/5/10/5 3/5/10/5 3/7/10/5, STEP_DOWN, SEVERE_RESPONSE, 8",
        "3/7/10/5 3/5/10/5 3/5/10/5, REVIEW_REGRESS, ALL_UNSETTLED, 8",
        "3/7/10/5 3/3/10/5, CONTINUE, NOT_ENOUGH_YET, 10",
        // two of the window, which may hold only two; the newest need not be one
        "3/5/10/5 3/5/10/5, STEP_DOWN, TWO_UNSETTLED, 8",
        "3/5/10/5 3/5/10/5 3/3/10/5, STEP_DOWN, TWO_UNSETTLED, 8",
        "3/5/10/5 3/5/10/5 3/3/10/5 3/3/10/5, CONTINUE, NOT_ENOUGH_YET, 10",
        "3/5/10/5 3/5/10/5 3/3/18/5, STEP_DOWN, TWO_UNSETTLED, 8",
        "3/3/10/5 3/5/10/5, HOLD, LAST_UNSETTLED, 10",
        "3/5/10/5, HOLD, LAST_UNSETTLED, 10",
        // a waiting session is in the window
        "3/5/10/5 3/-/10/5 3/5/10/5, STEP_DOWN, TWO_UNSETTLED, 8",
        "3/5/10/5 3/5/10/5 3/-/10/5, STEP_DOWN, TWO_UNSETTLED, 8",
        "3/5/10/5 3/-/10/5 3/-/10/5 3/5/10/5, HOLD, LAST_UNSETTLED, 10",
        // over-doing before shortness, shortness before hardness
        "3/3/6/5 3/3/6/5 3/3/18/5, HOLD_PACE, OVERDONE, 10",
        "3/3/6/5 3/3/6/5 3/3/10/8, STEP_DOWN, TWO_SHORT, 8",
        "3/3/6/5 3/3/6/5, STEP_DOWN, TWO_SHORT, 8",
        "3/3/6/5, CONTINUE, NOT_ENOUGH_YET, 10",
        "3/3/6/5 3/5/10/5 3/3/6/5, STEP_DOWN, TWO_SHORT, 8",
        "3/3/10/8, HOLD, TOO_HARD, 10",
        "3/3/10/8 3/3/10/5 3/3/10/5, CONTINUE, NOT_ENOUGH_YET, 10",
        // the run passes over waiting sessions and ends at any other
        "3/3/10/5 3/3/10/5 3/3/10/5 3/-/10/5, PROGRESS, GOOD_RUN, 11",
        "3/3/10/5 3/-/10/5 3/3/10/5 3/-/10/5 3/3/10/5, PROGRESS, GOOD_RUN, 11",
        "3/3/10/5 3/3/10/8 3/3/10/5 3/3/10/5, CONTINUE, NOT_ENOUGH_YET, 10",
        "3/3/10/5 3/3/18/5 3/3/10/5 3/3/10/5, CONTINUE, NOT_ENOUGH_YET, 10",
        "3/3/10/5 3/3/9/5 3/3/10/5 3/3/10/5, CONTINUE, NOT_ENOUGH_YET, 10",
        "3/3/10/5 3/3/10/5! 3/3/10/5 3/3/10/5, CONTINUE, NOT_ENOUGH_YET, 10",
        // only the newest three are looked at
        "3/3/10/8 3/3/10/5 3/3/10/5 3/3/10/5, PROGRESS, GOOD_RUN, 11",
        "4/3/10/5 2/2/10/3 2/2/10/3 2/-/10/3 2/2/10/3, PROGRESS_DOUBLE, EASY_RUN, 12",
        "2/2/10/3 2/2/10/3 2/2/10/3 4/3/10/5, PROGRESS, GOOD_RUN, 11"
    })
    void followsTheLinesFromTopToBottom(String log, Decision decision, Cause cause, BigDecimal quota) {
        var graded = decide(Log.USUAL, log);

        assertThat(graded.decision()).isEqualTo(decision);
        assertThat(graded.cause()).isEqualTo(cause);
        assertThat(graded.quota()).isEqualByComparingTo(quota);
    }

    @Test
    void turnsASecondStepDownInFourteenDaysIntoAReview() {
        for (var log : List.of(BAD + BAD, " 8/3/10/5", " 3/3/6/5 3/3/6/5")) {
            assertThat(decide(with(0, 1.0, 1.0, 0), log).decision()).isEqualTo(Decision.STEP_DOWN);
            var graded = decide(with(0, 1.0, 1.0, 1), log);
            assertThat(graded.decision()).isEqualTo(Decision.REVIEW_REGRESS);
            assertThat(graded.quota()).isEqualByComparingTo("8");
        }
    }

    @ParameterizedTest(name = "adherence {0} over 7, {1} over 14 days: {2} after a run, {3} without")
    @CsvSource({
        "0.80, 0.50, PROGRESS, CONTINUE",
        "0.7999, 0.50, HOLD_ADHERENCE, CONTINUE",
        "0.80, 0.4999, PROGRESS, RENEGOTIATE",
        "0, 0, HOLD_ADHERENCE, RENEGOTIATE",
        ", , CONTINUE, CONTINUE",
        ", 0.4, CONTINUE, RENEGOTIATE"
    })
    void needsRegularSessions(@Nullable Double seven, @Nullable Double fourteen, Decision run, Decision none) {
        assertThat(decide(with(0, seven, fourteen, 0), GOOD + GOOD + GOOD).decision())
                .isEqualTo(run);
        assertThat(decide(with(0, seven, fourteen, 0), "").decision()).isEqualTo(none);
        assertThat(decide(with(0, seven, fourteen, 0), GOOD + PENDING).decision())
                .isEqualTo(none);
    }

    @Test
    void saysWhyItHeld() {
        assertThat(decide(with(0, null, 1.0, 0), GOOD + GOOD + GOOD).cause()).isEqualTo(Cause.ADHERENCE_UNKNOWN);
        assertThat(decide(with(0, 0.5, 1.0, 0), GOOD + GOOD + GOOD).cause()).isEqualTo(Cause.IRREGULAR_WEEK);
        assertThat(decide(with(0, 1.0, 0.4, 0), "").cause()).isEqualTo(Cause.IRREGULAR_FORTNIGHT);
        assertThat(decide(with(2, 1.0, 1.0, 0), GOOD + GOOD + GOOD).cause()).isEqualTo(Cause.WEEK_USED_UP);
    }

    @ParameterizedTest(name = "rose by {0} this week: {1} to {2}")
    @CsvSource({
        "0, PROGRESS_DOUBLE, 12",
        "0.5, PROGRESS_DOUBLE, 11.5",
        "1, PROGRESS, 11",
        "1.5, HOLD_WEEK_CAP, 10",
        "2, HOLD_WEEK_CAP, 10",
        "5, HOLD_WEEK_CAP, 10"
    })
    void keepsTheRiseOfAWeekWithinItsCap(double rise, Decision decision, BigDecimal quota) {
        var graded = decide(with(rise, 1.0, 1.0, 0), EASY + EASY + EASY);

        assertThat(graded.decision()).isEqualTo(decision);
        assertThat(graded.quota()).isEqualByComparingTo(quota);
    }

    @ParameterizedTest(name = "quota 10, cap {0}: {1} to {2}")
    @CsvSource({"20, PROGRESS_DOUBLE, 12", "11.5, PROGRESS_DOUBLE, 11.5", "11, PROGRESS, 11", "10.5, PROGRESS, 10.5"})
    void keepsARiseBelowTheTop(double cap, Decision decision, BigDecimal quota) {
        var graded = decide(state(3, 10, 12, cap), EASY + EASY + EASY);

        assertThat(graded.decision()).isEqualTo(decision);
        assertThat(graded.quota()).isEqualByComparingTo(quota);
    }

    @ParameterizedTest(name = "at the top with efforts {0}: {1}")
    @CsvSource({"5 5 5, ADVANCE", "4 5 6, ADVANCE", "5 5 6, HOLD_AT_TOP", "7 5 5 5, ADVANCE", "4 4 4 6 6, HOLD_AT_TOP"})
    void offersTheNextExerciseAtTheTop(String efforts, Decision decision) {
        var log = new StringBuilder();
        for (var effort : efforts.split(" ")) {
            log.append(" 4/3/10/").append(effort);
        }
        for (double cap : new double[] {10, 9}) {
            var graded = decide(state(3, 10, 12, cap), log.toString());
            assertThat(graded.decision()).isEqualTo(decision);
            assertThat(graded.quota()).isEqualByComparingTo("10");
        }
    }

    @ParameterizedTest(name = "baseline {0}, granule {1}: {2}, easy {3}")
    @CsvSource({
        "4, 1, 11, 11",
        "14.9, 1, 11, 12",
        "15, 1, 12, 13",
        "25, 1, 13, 15",
        "24.99, 1, 12, 14",
        "25, 5, 15, 15",
        "49, 5, 15, 15",
        "50, 5, 15, 20",
        "10, 2.5, 12.5, 12.5"
    })
    void risesByWholeGranulesOfTheBaseline(double baseline, BigDecimal granule, BigDecimal good, BigDecimal easy) {
        var state = new GradingState(
                amount(3),
                BigDecimal.TEN,
                amount(baseline),
                amount(60),
                new Granule(granule),
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ONE,
                0,
                granule);

        assertThat(decide(state, GOOD + GOOD + GOOD).quota()).isEqualByComparingTo(good);
        assertThat(decide(state, EASY + EASY + EASY).quota()).isEqualByComparingTo(easy);
    }

    @ParameterizedTest(name = "quota {0}, granule {1}, lowest {2}: down to {3}")
    @CsvSource({
        "10, 1, 1, 8",
        "9, 1, 1, 7",
        "3, 1, 1, 2",
        "2, 1, 1, 1",
        "1, 1, 1, 1",
        "20, 5, 5, 15",
        "10, 5, 5, 5",
        "5, 5, 5, 5",
        "10, 1, 9, 9",
        "0.5, 1, 1, 0.5",
        "0, 1, 1, 0"
    })
    void easesByAtLeastOneGranuleButNotBelowTheLowest(
            double quota, BigDecimal granule, BigDecimal lowest, BigDecimal down) {
        var state = new GradingState(
                amount(3),
                amount(quota),
                amount(12),
                amount(20),
                new Granule(granule),
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ONE,
                0,
                lowest);

        assertThat(decide(state, "8/3/1/5").quota()).isEqualByComparingTo(down);
    }

    @Test
    void needsTheRunThatTheClinicWants() {
        var patient = new Grading(Log.DEFAULTS.with(2, Map.of(Parameter.GOOD_RUN, amount(4))));

        assertThat(patient.decide(Log.USUAL, Log.log(GOOD + GOOD + GOOD)).decision())
                .isEqualTo(Decision.CONTINUE);
        assertThat(patient.decide(Log.USUAL, Log.log(GOOD + GOOD + GOOD + GOOD)).decision())
                .isEqualTo(Decision.PROGRESS);
    }
}
