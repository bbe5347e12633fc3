package org.steadyback.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.SessionClass;
import org.steadyback.grading.StopSign;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.NextDose;
import org.steadyback.programme.Origin;
import org.steadyback.programme.QuotaStatus;
import org.steadyback.programme.VersionKind;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.steadyback.progression.Situation.BRIDGE;
import static org.steadyback.progression.Situation.STRETCH;
import static org.steadyback.progression.Situation.TODAY;
import static org.steadyback.progression.Situation.WALK;
import static org.steadyback.progression.Situation.ago;
import static org.steadyback.progression.Situation.evening;
import static org.steadyback.progression.Situation.hold;
import static org.steadyback.progression.Situation.past;
import static org.steadyback.progression.Situation.reps;

/** From a programme and its record to the decisions that are new (fact sheet §3.3 and §3.8). */
class SessionRuleTest {

    private static final DecisionId RISE = new DecisionId(new UUID(5, 1));

    private static final String THREE_GOOD = "3/3/10/5 3/3/10/5 4/3/10/5";
    private static final String TWO_BAD = "4/5/10/5 3/3/10/5 4/5/10/5";

    /** Ten bridges of a baseline of 12, daily since three days ago, usual pain 3. */
    private static Situation bridges(String log) {
        int sessions = log.split(" ").length;
        return new Situation().asks(1, 10, sessions, "12").usual(3, sessions, 4).log(BRIDGE, 1, log);
    }

    private static Optional<NewDecision> only(Situation situation) {
        var made = situation.rule().decisions();
        assertThat(made).hasSizeLessThanOrEqualTo(1);
        return made.stream().findFirst();
    }

    private static @Nullable Decision decision(Situation situation) {
        return only(situation).map(NewDecision::decision).orElse(null);
    }

    /** Those of the worked examples whose cap is the portal's own for repetitions, or plays no part; CONTINUE is no news. */
    @ParameterizedTest(name = "{0}: {5} → {6}")
    @CsvSource(
            nullValues = "-",
            value = {
                // example, usual pain, quota, baseline, log, decision, quota after
                "E01, 3, 8, 11, 3/3/8/5 4/3/8/5 3/2/8/5, PROGRESS, 9",
                "E02, 2, 8, 11, 2/2/8/3 2/2/8/4 1/2/8/3, PROGRESS_DOUBLE, 10",
                "E03, 3, 8, 11, 3/3/8/5 4/5/8/5, HOLD, 8",
                "E04, 3, 8, 11, 4/5/8/5 3/3/8/5 4/5/8/5, STEP_DOWN, 6",
                "E05, 3, 10, 12, 6/5/10/5 6/5/10/5 6/6/10/5, REVIEW_REGRESS, 8",
                "E06, 3, 10, 12, 3/3/10/5 8/4/10/5, STEP_DOWN, 8",
                "E07, 3, 10, 12, 3/3/10/5 2/3/18/5, HOLD_PACE, 10",
                "E08, 3, 10, 12, 3/3/10/5 3/3/10/5 4/–/10/5, -, -",
                "E10, 3, 12, 11, 2/3/12/4 3/3/12/5 3/2/12/5, ADVANCE, 12",
                "E11, 3, 12, 11, 2/3/12/7 3/3/12/7 3/2/12/6, HOLD_AT_TOP, 12",
                "E12, 3, 10, 12, 4/3/10/5 3/3/10/5!LEG_FURTHER_DOWN, ALERT_STOP, 0",
                "E13, 3, 10, 12, 3/3/6/6 3/3/10/5 3/3/7/7, STEP_DOWN, 8",
                "E14, 6, 10, 12, 7/6/10/6 7/6/10/6 6/6/10/5, PROGRESS, 11",
                "E15, 5, 10, 12, 6/5/10/6 6/5/10/6 7/7/10/6, HOLD, 10",
                "E18, 3, 10, 12, 3/3/10/5 3/3/10/5 3/3/10/8, HOLD, 10",
                "E21, 3, 10, 12, 2/7/10/5, STEP_DOWN, 8",
                "E22, 3, 10, 12, 5/3/10/5 5/4/10/5 5/4/10/5, PROGRESS, 11"
            })
    void decidesTheWorkedExamples(
            String example,
            int usual,
            int quota,
            String baseline,
            String log,
            @Nullable Decision decision,
            @Nullable Integer after) {
        int sessions = log.split(" ").length;
        var made = only(new Situation()
                .asks(1, quota, sessions, baseline)
                .usual(usual, sessions, 4)
                .log(BRIDGE, 1, log));

        assertThat(made.map(NewDecision::decision)).isEqualTo(Optional.ofNullable(decision));
        assertThat(made.map(one -> one.news().to().intValue())).isEqualTo(Optional.ofNullable(after));
        made.ifPresent(one -> {
            assertThat(one.news().from().intValue()).isEqualTo(quota);
            assertThat(one.rule()).isEqualTo(NewDecision.Rule.SESSIONS);
            assertThat(one.exercise()).isEqualTo("SBR1");
            assertThat(one.days()).hasSize(sessions).last().isEqualTo(ago(1));
        });
    }

    /** E09: three good sessions, but less than 80 % of the week. */
    @ParameterizedTest(name = "three of {0} days: {1}")
    @CsvSource({"3, PROGRESS", "4, HOLD_ADHERENCE", "5, HOLD_ADHERENCE"})
    void aRiseNeedsARegularWeek(int days, Decision decision) {
        var situation = new Situation().asks(1, 10, days, "12").usual(3, 3, 4).log(BRIDGE, 1, THREE_GOOD);

        assertThat(decision(situation)).isEqualTo(decision);
    }

    /** The bound itself is enough: four of five days. */
    @Test
    void fourFifthsAreARegularWeek() {
        var situation = bridgesSince(5, THREE_GOOD).counts(BRIDGE, 4, 10);

        assertThat(decision(situation)).isEqualTo(Decision.PROGRESS);
    }

    private static Situation bridgesSince(int days, String log) {
        return new Situation()
                .asks(1, 10, days, "12")
                .usual(3, log.split(" ").length, 4)
                .log(BRIDGE, 1, log);
    }

    /** E17: below half over a fortnight, of at least four asked days. */
    @ParameterizedTest(name = "two of {0} days: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"3, -", "4, -", "5, RENEGOTIATE"})
    void whoDoesLittleOverAFortnightIsAskedToAgreeAnew(int days, @Nullable Decision decision) {
        assertThat(decision(bridgesSince(days, "3/3/10/8 3/3/10/5"))).isEqualTo(decision);
    }

    /** E16, and the week's bound: a rise of seven days ago is no rise of the last seven days. */
    @ParameterizedTest(name = "rose by {0} {1} days ago: {2} → {3}")
    @CsvSource({"2, 6, HOLD_WEEK_CAP, 10", "1, 6, PROGRESS, 11", "2, 7, PROGRESS, 11"})
    void noMoreThanAFifthOfTheBaselineAWeek(int rise, int ago, Decision decision, int quota) {
        var situation = new Situation()
                .asks(1, 10 - rise, 14, "12")
                .asks(2, 10, ago, Origin.ENGINE)
                .usual(3, 3, 4);
        for (int day = 14; day > 3; day--) {
            situation.counts(BRIDGE, day, 10);
        }
        var made = only(situation.log(BRIDGE, 2, THREE_GOOD)).orElseThrow();

        assertThat(made.decision()).isEqualTo(decision);
        assertThat(made.quotaAfter()).isEqualByComparingTo(String.valueOf(quota));
    }

    /** E23, and its bound of 14 days. */
    @ParameterizedTest(name = "a step down {0} days ago: {1}")
    @CsvSource({"1, REVIEW_REGRESS", "13, REVIEW_REGRESS", "15, STEP_DOWN"})
    void aSecondStepDownInAFortnightIsReviewed(int ago, Decision decision) {
        var situation = bridges(TWO_BAD)
                .decided(past(Decision.STEP_DOWN, Cause.TWO_UNSETTLED)
                        .version(0)
                        .quota(12, 10)
                        .days(ago)
                        .classes(SessionClass.BAD)
                        .at(evening(ago))
                        .get());

        assertThat(decision(situation)).isEqualTo(decision);
    }

    /** E19: one granule of five seconds; one recorded repetition of the hold is all of it. */
    @Test
    void aLongHoldGrowsByFiveSeconds() {
        var situation = new Situation()
                .asks(STRETCH, hold(20), 3, "25")
                .usual(2, 3, 4)
                .log(STRETCH, 1, "2/2/1/3 2/2/1/3 2/2/1/3");
        var made = only(situation).orElseThrow();

        assertThat(made.decision()).isEqualTo(Decision.PROGRESS);
        assertThat(made.quotaAfter()).isEqualByComparingTo("25");
    }

    /** E20. */
    @Test
    void anEasyWalkGrowsByAFifthOfItsBaseline() {
        var situation = new Situation()
                .asks(WALK, new Dose.Minutes(16), 3, "20")
                .usual(2, 3, 4)
                .log(WALK, 1, "2/2/16/3 2/3/16/4 2/2/16/4");
        var made = only(situation).orElseThrow();

        assertThat(made.decision()).isEqualTo(Decision.PROGRESS_DOUBLE);
        assertThat(made.quotaAfter()).isEqualByComparingTo("20");
    }

    @Test
    void eachExerciseIsJudgedByItsOwnSessions() {
        var situation = new Situation()
                .asks(1, 10, 3, "12")
                .asks(WALK, new Dose.Minutes(16), 3, "20")
                .usual(3, 3, 4)
                .log(BRIDGE, 1, "3/3/10/5 3/3/10/5 8/3/10/5")
                .log(WALK, 1, "2/3/16/4 2/3/16/4 2/3/16/4");

        assertThat(situation.rule().decisions())
                .extracting(NewDecision::exercise, NewDecision::decision)
                .containsExactly(tuple("SBR1", Decision.STEP_DOWN), tuple("FWA2", Decision.PROGRESS_DOUBLE));
    }

    @Test
    void whatWasDoneUnderAnotherDoseIsOfAnotherRun() {
        var situation = new Situation()
                .asks(1, 8, 3, "12")
                .asks(2, 10, 2, Origin.ENGINE)
                .usual(3, 3, 4)
                .did(BRIDGE, 1, 3, 8, 3, 5)
                .morning(2, 3)
                .log(BRIDGE, 2, "3/3/10/5 3/3/10/5");

        assertThat(situation.rule().decisions()).isEmpty();
    }

    // what acts at once

    @Test
    void lessIsAskedAtOnceAndFromTodayWhereNothingWasDoneToday() {
        var next = next(bridges(TWO_BAD));

        assertThat(next.dose()).isEqualTo(reps(8));
        assertThat(next.from()).isEqualTo(TODAY);
        assertThat(next.basedOn()).isEqualTo(1);
        assertThat(next.prescription()).isEqualTo(BRIDGE);
        assertThat(next.cause().kind()).isEqualTo(VersionKind.GRADED);
    }

    @Test
    void whatWasDoneTodayWasAskedTodayAndLessCountsFromTomorrow() {
        var situation = bridges(TWO_BAD).did(BRIDGE, 1, 0, 10, 8, 5);

        assertThat(next(situation).from()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    void whatIsAskedOnlyFromTomorrowIsLoweredFromTomorrow() {
        var situation = new Situation()
                .asks(1, 10, 10, "12")
                .asks(BRIDGE, 2, reps(10), -1, Origin.PHYSIO, null, null, QuotaStatus.NONE)
                .usual(3, 3, 4)
                .log(BRIDGE, 1, TWO_BAD);

        assertThat(next(situation).from()).isEqualTo(TODAY.plusDays(1));
        assertThat(next(situation).basedOn()).isEqualTo(2);
    }

    private static NextDose next(Situation situation) {
        return Objects.requireNonNull(only(situation).orElseThrow().next());
    }

    @Test
    void aRiseWaitsForThePhysio() {
        assertThat(only(bridges(THREE_GOOD)).orElseThrow().next()).isNull();
    }

    @Test
    void aHoldAndAStopMakeNoOtherDose() {
        assertThat(only(bridges("3/3/10/5 3/3/10/8")).orElseThrow().next()).isNull();
        assertThat(only(bridges("3/3/10/5!CHEST_PAIN")).orElseThrow().next()).isNull();
    }

    /** Nothing lower than one repetition can be asked: the decision stands, the dose stays. */
    @Test
    void theLowestDoseIsNotLowered() {
        var situation = new Situation().asks(1, 1, 3, "2").usual(3, 3, 4).log(BRIDGE, 1, "4/5/1/5 3/3/1/5 4/5/1/5");
        var made = only(situation).orElseThrow();

        assertThat(made.decision()).isEqualTo(Decision.STEP_DOWN);
        assertThat(made.quotaAfter()).isEqualByComparingTo("1");
        assertThat(made.next()).isNull();
    }

    // the automatic mode

    @Test
    void byThemselvesRisesTakeOneGranuleOnly() {
        var situation = new Situation()
                .asks(1, 8, 3, "11")
                .usual(2, 3, 4)
                .log(BRIDGE, 1, "2/2/8/3 2/2/8/4 1/2/8/3")
                .risesAlone();
        var made = only(situation).orElseThrow();

        assertThat(made.decision()).isEqualTo(Decision.PROGRESS_DOUBLE);
        assertThat(made.quotaAfter()).as("what the rules say").isEqualByComparingTo("10");
        assertThat(made.news().to()).as("what is told").isEqualByComparingTo("9");
        assertThat(next(situation).dose()).isEqualTo(reps(9));
        assertThat(next(situation).decision()).isNotNull();
        assertThat(situation.rule().waiting().decisions().getFirst().next()).isNull();
    }

    @Test
    void byThemselvesRisesComeOnceAWeek() {
        var situation = new Situation()
                .asks(1, 9, 14, "12")
                .asks(2, 10, 6, Origin.ENGINE)
                .usual(3, 3, 4);
        for (int day = 14; day > 3; day--) {
            situation.counts(BRIDGE, day, 10);
        }
        var made = only(situation.log(BRIDGE, 2, THREE_GOOD).risesAlone()).orElseThrow();

        assertThat(made.decision()).isEqualTo(Decision.PROGRESS);
        assertThat(made.next()).isNull();
    }

    @Test
    void anotherExerciseIsNeverTakenByItself() {
        var situation = new Situation()
                .asks(1, 12, 3, "11")
                .usual(3, 3, 4)
                .log(BRIDGE, 1, "2/3/12/4 3/3/12/5 3/2/12/5")
                .risesAlone();

        assertThat(only(situation).orElseThrow().decision()).isEqualTo(Decision.ADVANCE);
        assertThat(only(situation).orElseThrow().next()).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "3/3/10/5 3/3/10/5, -",
                "3/3/10/5 3/5/10/5, UNSETTLED",
                "3/5/10/5 3/3/10/5, UNSETTLED",
                "3/3/10/5 3/3/10/5!FAINT, STOP",
                "3/5/10/5 3/3/10/5!FAINT, STOP"
            })
    void anUnsettledSessionEndsTheAutomaticMode(String log, @Nullable AutomaticCause cause) {
        assertThat(bridges(log).rule().endsAutomatic()).as("it was not on").isEmpty();
        assertThat(bridges(log).automaticSince(evening(9)).rule().endsAutomatic())
                .isEqualTo(Optional.ofNullable(cause));
    }

    /** What the physio knew when it was switched on does not end it. */
    @ParameterizedTest(name = "decided {0} days ago, on since {1} days ago: ends {2}")
    @CsvSource({"2, 1, false", "1, 1, false", "1, 2, true"})
    void whatWasKnownDoesNotEndTheAutomaticMode(int decided, int since, boolean ends) {
        var situation = bridges("3/5/10/5 3/3/10/5")
                .decided(past(Decision.HOLD, Cause.LAST_UNSETTLED)
                        .days(2)
                        .classes(SessionClass.BAD)
                        .at(evening(decided))
                        .get())
                .automaticSince(evening(since));

        assertThat(situation.rule().endsAutomatic().isPresent()).isEqualTo(ends);
    }

    // what is new

    /** A decision on the same version that says the same of it is not made again. */
    @ParameterizedTest(name = "{0} because {1}, of version {2}, to {3}: new {4}")
    @CsvSource({
        "PROGRESS, GOOD_RUN, 1, 11, false",
        "PROGRESS, GOOD_RUN, 1, 12, true",
        "PROGRESS, EASY_RUN, 1, 11, true",
        "PROGRESS_DOUBLE, GOOD_RUN, 1, 11, true",
        "HOLD, LAST_UNSETTLED, 1, 10, true",
        "PROGRESS, GOOD_RUN, 7, 11, true"
    })
    void theSameIsNotSaidTwice(Decision decision, Cause cause, int version, int quota, boolean isNew) {
        var situation = bridges(THREE_GOOD)
                .decided(past(decision, cause).version(version).quota(10, quota).get());

        assertThat(only(situation).isPresent()).isEqualTo(isNew);
    }

    @ParameterizedTest(name = "after {0} of version {1}: told {2}")
    @CsvSource({"HOLD, 1, true", "CONTINUE, 1, false", "HOLD, 7, false"})
    void thatTheRunGoesOnIsSaidAfterSomethingElseOnly(Decision before, int version, boolean told) {
        var situation = bridges("3/3/10/5 3/3/10/5")
                .decided(past(before, Cause.TOO_HARD).version(version).get());

        assertThat(decision(situation)).isEqualTo(told ? Decision.CONTINUE : null);
    }

    @Test
    void whatIsAsLowAsItCanBeIsNotLoweredAgainForTheSameSessions() {
        var log = "4/5/1/5 3/3/1/5 4/5/1/5";
        var situation = new Situation()
                .asks(1, 1, 3, "2")
                .usual(3, 3, 4)
                .log(BRIDGE, 1, log)
                .decided(past(Decision.STEP_DOWN, Cause.TWO_UNSETTLED)
                        .quota(1, 1)
                        .get());

        assertThat(only(situation)).isEmpty();
        assertThat(decision(situation.did(BRIDGE, 1, 0, 1, 8, 5))).isEqualTo(Decision.REVIEW_REGRESS);
    }

    /** It is judged anew, and the answer stands beside the one that rested on what was corrected. */
    @ParameterizedTest(name = "corrected {0} days ago: told again {1}")
    @CsvSource({"2, true", "4, false"})
    void aCorrectionIsJudgedAnew(int corrected, boolean again) {
        var situation = bridges(THREE_GOOD)
                .decided(past(Decision.PROGRESS, Cause.GOOD_RUN).quota(10, 11).get())
                .corrected(corrected);

        assertThat(only(situation).isPresent()).isEqualTo(again);
    }

    @Test
    void aCorrectionOfASessionWithAStopIsNoSecondStop() {
        var stopped = past(Decision.ALERT_STOP, Cause.STOP_SYMPTOM)
                .quota(10, 0)
                .days(1)
                .classes(SessionClass.STOP)
                .get();

        assertThat(only(bridges("3/3/10/5!FAINT").decided(stopped).corrected(1)))
                .isEmpty();
        assertThat(only(bridges("3/3/10/5!FAINT").decided(stopped)))
                .as("not corrected")
                .isEmpty();
    }

    /** Nothing is asked until a physio has found a new start. */
    @ParameterizedTest(name = "answered {0}, of version {1}, {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "-, 1, 4/5/10/5 3/3/10/5 4/5/10/5, -",
                "SEEN, 1, 4/5/10/5 3/3/10/5 4/5/10/5, STEP_DOWN",
                "-, 7, 4/5/10/5 3/3/10/5 4/5/10/5, STEP_DOWN",
                "-, 1, 3/3/10/5!FAINT, ALERT_STOP"
            })
    void afterAVeryLongGapOnlyAStopIsHeard(
            @Nullable Answer answer, int version, String log, @Nullable Decision decision) {
        var gap = past(Decision.REBASELINE, Cause.VERY_LONG_GAP)
                .quota(10, null)
                .version(version)
                .days(40)
                .classes()
                .backOn(3)
                .answered(answer == null ? new Answer[0] : new Answer[] {answer});

        assertThat(decision(bridges(log).decided(gap.get()))).isEqualTo(decision);
    }

    // flares and quota mode

    /** A flare has its own way back; a stop symptom stops also then. */
    @ParameterizedTest(name = "began {0} days ago, ended {1}, {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "1, -, 4/5/10/5 3/3/10/5 4/5/10/5, -",
                "0, -, 4/5/10/5 3/3/10/5 4/5/10/5, -",
                "20, 0, 4/5/10/5 3/3/10/5 4/5/10/5, STEP_DOWN",
                "1, -, 3/3/10/5 3/3/10/5!RED_FLAG, ALERT_STOP"
            })
    void inAFlareNothingElseIsDecided(int began, @Nullable Integer ended, String log, @Nullable Decision decision) {
        assertThat(decision(bridges(log).flare(began, ended))).isEqualTo(decision);
    }

    /** Pain is logged and moves nothing; over-doing is discouraged; a stop symptom stops (§3.1, mode A). */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "6/5/10/5 6/5/10/5 6/6/10/5, -",
                "3/3/10/5 3/3/10/5 4/3/10/5, -",
                "3/3/6/6 3/3/10/5 3/3/7/7, -",
                "3/3/10/5 8/8/18/5, HOLD_PACE",
                "3/3/10/5 3/3/10/5!BREATHLESS, ALERT_STOP"
            })
    void inQuotaModePainMovesNothing(String log, @Nullable Decision decision) {
        assertThat(decision(bridges(log).quotaMode())).isEqualTo(decision);
    }

    @ParameterizedTest(name = "{0}, answered {1}: over-doing is named {2}")
    @CsvSource({"RENEGOTIATE, false, false", "RENEGOTIATE, true, true", "REPEAT, false, true"})
    void overdoingDoesNotTakeThePlaceOfAQuestionToThePhysio(Decision open, boolean answered, boolean named) {
        var situation = new Situation()
                .asks(
                        BRIDGE,
                        1,
                        reps(10),
                        2,
                        Origin.PHYSIO,
                        "12",
                        Situation.status(RISE, open, 1, null, answered),
                        QuotaStatus.NONE)
                .usual(3, 2, 4)
                .log(BRIDGE, 1, "3/3/10/5 3/3/18/5")
                .quotaMode();

        assertThat(only(situation).isPresent()).isEqualTo(named);
    }

    /** Two overdone days, each followed within 48 h by less than half (§3.6). */
    @ParameterizedTest(name = "day after the first overdone one {0} of 10: {1}")
    @CsvSource({"4, BOOM_AND_BUST", "5, OVERDONE"})
    void overdoingInAPatternIsNamedSo(int after, Cause cause) {
        var situation = new Situation()
                .asks(1, 10, 5, "12")
                .usual(3, 5, 4)
                .log(BRIDGE, 1, "3/3/18/5 3/3/%s/5 3/3/18/5 3/3/2/5 3/3/18/5".formatted(after));
        var made = only(situation.did(BRIDGE, 1, 0, 18, 3, 5)).orElseThrow();

        assertThat(made.decision()).isEqualTo(Decision.HOLD_PACE);
        assertThat(made.cause()).isEqualTo(cause);
    }

    // how many settled ones it rests on

    @ParameterizedTest(name = "{0}: {1} settled in a row")
    @CsvSource({
        "3/3/10/5 3/3/10/5 4/3/10/5, 3",
        "3/3/10/5 3/3/10/5 3/3/10/5 4/–/10/5, 3",
        "3/5/10/5 3/3/10/5 3/3/10/5 3/3/10/5, 3",
        "3/3/10/5 3/3/10/5 3/3/10/8, 0"
    })
    void countsTheSettledSessionsOnEnd(String log, int settled) {
        assertThat(only(bridges(log)).orElseThrow().news().settled()).isEqualTo(settled);
    }

    // corrections

    @ParameterizedTest(name = "{0}, {1} and {2}, {3} days ago corrected: doubted {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                "PROGRESS, ACCEPTED, -, 2, true",
                "PROGRESS_DOUBLE, CHANGED, -, 1, true",
                "PROGRESS, AUTOMATIC, -, 3, true",
                "PROGRESS, ACCEPTED, DOUBTED, 2, false",
                "PROGRESS, ACCEPTED, -, 4, false",
                "PROGRESS, ACCEPTED, -, -, false",
                "PROGRESS, DECLINED, -, 2, false",
                "PROGRESS, -, -, 2, false",
                "HOLD, SEEN, -, 2, false",
                "ADVANCE, ACCEPTED, -, 2, false"
            })
    void anAppliedRiseThatRestsOnACorrectionIsDoubted(
            Decision decision,
            @Nullable Answer one,
            @Nullable Answer other,
            @Nullable Integer corrected,
            boolean doubted) {
        var answers = Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .toArray(Answer[]::new);
        var situation = bridges(THREE_GOOD)
                .decided(past(decision, Cause.GOOD_RUN)
                        .id(RISE)
                        .answered(answers)
                        .get());
        if (corrected != null) {
            situation.corrected(corrected);
        }

        assertThat(situation.rule().doubted()).isEqualTo(doubted ? List.of(RISE) : List.of());
    }

    /** Eased by a morning of 5 two days ago; the patient says now that it was a 3. */
    private static Situation eased(String log, int from, Eased how) {
        var situation = new Situation()
                .asks(1, 10, 3, "12")
                .asks(
                        BRIDGE,
                        2,
                        reps(8),
                        from,
                        Origin.ENGINE,
                        null,
                        Situation.status(RISE, Decision.STEP_DOWN, 1, how.made, false),
                        QuotaStatus.NONE)
                .usual(3, 3, 4)
                .log(BRIDGE, 1, log);
        return situation.decided(past(Decision.STEP_DOWN, Cause.TWO_UNSETTLED)
                .id(RISE)
                .quota(10, 8)
                .classes(SessionClass.BAD, SessionClass.GOOD, SessionClass.BAD)
                .rule(how.rule)
                .answered(how.answers.toArray(Answer[]::new))
                .get());
    }

    private record Eased(int made, NewDecision.Rule rule, Set<Answer> answers) {}

    private static final Eased BY_THE_RULES = new Eased(2, NewDecision.Rule.SESSIONS, Set.of());
    private static final String NOW_ONE_BAD = "4/3/10/5 3/3/10/5 4/5/10/5";

    @Test
    void whatAMorningMadeIsTakenBackWithIt() {
        var back = eased(NOW_ONE_BAD, 0, BY_THE_RULES).corrected(3).rule().takenBack();

        assertThat(back).singleElement().satisfies(one -> {
            assertThat(one.decision()).isEqualTo(RISE);
            assertThat(one.exercise()).isEqualTo("SBR1");
            assertThat(one.quota()).contains("10");
            assertThat(one.next().dose()).isEqualTo(reps(10));
            assertThat(one.next().basedOn()).isEqualTo(2);
            assertThat(one.next().from()).isEqualTo(TODAY);
            assertThat(one.next().decision()).isNull();
            assertThat(one.next().cause().kind()).isEqualTo(VersionKind.MORNING_CHANGED);
        });
    }

    @Test
    void whatWasMadeForTomorrowIsTakenBack() {
        assertThat(eased(NOW_ONE_BAD, -1, BY_THE_RULES).corrected(1).rule().takenBack())
                .hasSize(1);
    }

    @Test
    void whatTheAutomaticModeAnsweredIsTakenBackWhatAPhysioAnsweredStays() {
        for (var answer : Answer.values()) {
            var situation = eased(NOW_ONE_BAD, 0, new Eased(2, NewDecision.Rule.SESSIONS, Set.of(answer)))
                    .corrected(3);
            boolean byItself = answer == Answer.AUTOMATIC || answer == Answer.DOUBTED;

            assertThat(situation.rule().takenBack()).as(answer.name()).hasSize(byItself ? 1 : 0);
        }
    }

    @Test
    void whatStandsAllTheSameIsNotTakenBack() {
        assertThat(eased(TWO_BAD, 0, BY_THE_RULES).corrected(3).rule().takenBack())
                .as("the newest answer says the same")
                .isEmpty();
        assertThat(eased(NOW_ONE_BAD, 0, BY_THE_RULES).rule().takenBack())
                .as("nothing was corrected")
                .isEmpty();
        assertThat(eased(NOW_ONE_BAD, 0, BY_THE_RULES).corrected(5).rule().takenBack())
                .as("another day was corrected")
                .isEmpty();
        assertThat(eased(NOW_ONE_BAD, 1, BY_THE_RULES).corrected(3).rule().takenBack())
                .as("it was asked yesterday")
                .isEmpty();
        assertThat(eased(NOW_ONE_BAD, 0, new Eased(2, NewDecision.Rule.GAP, Set.of()))
                        .corrected(3)
                        .rule()
                        .takenBack())
                .as("a gap made it")
                .isEmpty();
        assertThat(eased(NOW_ONE_BAD, 0, new Eased(1, NewDecision.Rule.SESSIONS, Set.of()))
                        .corrected(3)
                        .rule()
                        .takenBack())
                .as("another dose has come since")
                .isEmpty();
        assertThat(eased(NOW_ONE_BAD, 0, BY_THE_RULES)
                        .corrected(3)
                        .quotaMode()
                        .rule()
                        .takenBack())
                .as("quota mode")
                .isEmpty();
        assertThat(eased(NOW_ONE_BAD, 0, BY_THE_RULES)
                        .corrected(3)
                        .flare(0, null)
                        .rule()
                        .takenBack())
                .as("in a flare")
                .isEmpty();
        assertThat(bridges(NOW_ONE_BAD).corrected(3).rule().takenBack())
                .as("nothing was decided")
                .isEmpty();
    }

    /** Each of them stops the whole programme. */
    @ParameterizedTest
    @EnumSource(StopSign.class)
    void everyStopSymptomStops(StopSign sign) {
        assertThat(decision(bridges("3/3/10/5 0/0/10/0!" + sign))).isEqualTo(Decision.ALERT_STOP);
    }

    /** Whatever version was on the screen: a stop symptom of today is heard. */
    @ParameterizedTest(name = "{0} days ago: {1}")
    @CsvSource(
            nullValues = "-",
            value = {"0, ALERT_STOP", "1, -"})
    void aStopOfTodayCountsUnderEveryVersion(int ago, @Nullable Decision decision) {
        var situation = new Situation()
                .asks(1, 8, 3, "12")
                .asks(2, 10, 0, Origin.ENGINE)
                .usual(3, 3, 4)
                .did(BRIDGE, 1, ago, 8, 3, 5, Set.of(StopSign.FAINT));

        assertThat(decision(situation)).isEqualTo(decision);
    }

    /** Days of a flare are neither missed nor done. */
    @Test
    void aFlareThatIsOverDoesNotMakeTheWeekIrregular() {
        var withFlare = bridgesSince(7, THREE_GOOD).flare(7, 3);
        var without = bridgesSince(7, THREE_GOOD);

        assertThat(decision(withFlare)).isEqualTo(Decision.PROGRESS);
        assertThat(decision(without)).isEqualTo(Decision.HOLD_ADHERENCE);
    }

    @Test
    void aDoseOfAnyThreeDaysAWeekIsRegularWithThree() {
        var situation = new Situation()
                .schedule(new Frequency.DaysAWeek(3), 1)
                .asks(1, 10, 20, "12")
                .usual(3, 3, 4)
                .log(BRIDGE, 1, THREE_GOOD);

        assertThat(decision(situation)).isEqualTo(Decision.PROGRESS);
    }

    @Test
    void knowsWhatItWasMadeOf() {
        var rule = bridges(THREE_GOOD).rule();

        assertThat(rule.programme().id()).isEqualTo(Situation.PROGRAMME);
        assertThat(rule.cards()).hasSize(3);
        assertThat(rule.context().earlier()).isEmpty();
        assertThat(rule.log().today()).isEqualTo(LocalDate.of(2026, 6, 25));
    }
}
