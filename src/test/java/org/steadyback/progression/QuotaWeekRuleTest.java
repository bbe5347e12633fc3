package org.steadyback.progression;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.SessionClass;
import org.steadyback.grading.StopSign;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.DecisionStatus;
import org.steadyback.programme.Origin;
import org.steadyback.programme.QuotaStatus;
import org.steadyback.programme.plan.Frequency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Situation.BRIDGE;
import static org.steadyback.progression.Situation.TODAY;
import static org.steadyback.progression.Situation.ago;
import static org.steadyback.progression.Situation.approved;
import static org.steadyback.progression.Situation.evening;
import static org.steadyback.progression.Situation.past;
import static org.steadyback.progression.Situation.reps;

/** QUOTA MODE: the week that is over decides on the next (fact sheet §3.3 and §3.8). */
class QuotaWeekRuleTest {

    private static final DecisionId OF_THE_WEEK = new DecisionId(new UUID(5, 5));

    /** Bridges on five days a week of one's choice; the plan asks 8, 9, 10, 11, 12; its newest week that is over began 7 days ago. */
    private static Situation plan(int firstWeekAgo, int quota, int goal) {
        return plan(firstWeekAgo, quota, goal, null);
    }

    private static Situation plan(int firstWeekAgo, int quota, int goal, @Nullable DecisionStatus status) {
        return fiveDays()
                .asks(
                        BRIDGE,
                        1,
                        reps(quota),
                        firstWeekAgo,
                        Origin.PHYSIO,
                        "10",
                        status,
                        approved(firstWeekAgo, 8, goal));
    }

    private static Situation fiveDays() {
        return new Situation().quotaMode().startsOn(28).schedule(new Frequency.DaysAWeek(5), 1);
    }

    /** All of the quota on so many days of the last week. */
    private static Situation met(Situation situation, int days, int quota) {
        for (int day = 7; day > 7 - days; day--) {
            situation.did(BRIDGE, 1, day, quota, 9, 9);
        }
        return situation;
    }

    private static @Nullable Decision decision(Situation situation) {
        var made = situation.weeks();
        assertThat(made).hasSizeLessThanOrEqualTo(1);
        return made.isEmpty() ? null : made.getFirst().decision();
    }

    private static List<LocalDate> week(int from) {
        return ago(from).datesUntil(ago(from - 7)).toList();
    }

    /** What was said of a week, by so many days met of five, at a quota. */
    private static Situation.Past said(Decision decision, int weekAgo, int quota, int met) {
        return past(decision, Cause.WEEK_NOT_MET)
                .quota(quota, quota)
                .days(week(weekAgo).stream()
                        .map(day -> (int) (TODAY.toEpochDay() - day.toEpochDay()))
                        .toArray(Integer[]::new))
                .classes()
                .at(evening(weekAgo - 7))
                .week(new WeekInputs(
                        List.of(
                                Situation.number("8"),
                                Situation.number("9"),
                                Situation.number("10"),
                                Situation.number("11"),
                                Situation.number("12")),
                        quota - 8,
                        5,
                        met,
                        false,
                        false));
    }

    /** "5/5 met → next step; 3/5 → REPEAT; at the last step 5/5 → PLAN_DONE"; four of five are 80 %. Pain plays no part. */
    @ParameterizedTest(name = "{1} of 5 days at {0}: {2} → {4}")
    @CsvSource({
        "8, 5, NEXT_STEP, WEEK_MET, 9",
        "8, 4, NEXT_STEP, WEEK_MET, 9",
        "8, 3, REPEAT, WEEK_NOT_MET, 8",
        "8, 0, REPEAT, WEEK_NOT_MET, 8",
        "11, 5, NEXT_STEP, WEEK_MET, 12",
        "12, 5, PLAN_DONE, GOAL_REACHED, 12",
        "12, 4, PLAN_DONE, GOAL_REACHED, 12",
        "12, 3, REPEAT, WEEK_NOT_MET, 12"
    })
    void theWeekThatIsOverDecides(int quota, int met, Decision decision, Cause cause, int after) {
        var made = met(plan(7, quota, 12), met, quota).weeks();

        assertThat(made).singleElement().satisfies(one -> {
            assertThat(one.decision()).isEqualTo(decision);
            assertThat(one.cause()).isEqualTo(cause);
            assertThat(one.rule()).isEqualTo(NewDecision.Rule.WEEK);
            assertThat(one.exercise()).isEqualTo("SBR1");
            assertThat(one.news().from().intValue()).isEqualTo(quota);
            assertThat(one.news().to().intValue()).isEqualTo(after);
            assertThat(one.quotaAfter()).isEqualByComparingTo(String.valueOf(after));
            assertThat(one.days()).isEqualTo(week(7));
            assertThat(one.evidence()).isNull();
            if (after == quota) {
                assertThat(one.next()).isNull();
            } else {
                assertThat(Objects.requireNonNull(one.next()).dose()).isEqualTo(reps(after));
                assertThat(one.next().from()).isEqualTo(TODAY);
                assertThat(one.next().basedOn()).isEqualTo(1);
            }
        });
    }

    /** One repetition short on one day: that day does not meet its quota. */
    @Test
    void aDayThatIsShortDoesNotMeetIt() {
        var situation = met(plan(7, 8, 12), 3, 8).did(BRIDGE, 1, 2, 7, 3, 3).did(BRIDGE, 1, 1, 7, 3, 3);

        assertThat(decision(situation)).isEqualTo(Decision.REPEAT);
    }

    /** "2/5 then 3/5 → RENEGOTIATE": the second repeat in a row. */
    @ParameterizedTest(name = "{0} at {1}, answered {2}, then 3 of 5 at 8: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "REPEAT, 8, -, RENEGOTIATE",
                "RENEGOTIATE, 8, -, RENEGOTIATE",
                "RENEGOTIATE, 8, SEEN, REPEAT", // talked about since
                "NEXT_STEP, 8, -, REPEAT",
                "REPEAT, 9, -, REPEAT" // another step
            })
    void aSecondRepeatIsTalkedAbout(Decision before, int quota, @Nullable Answer answer, Decision decision) {
        var situation = met(plan(14, 8, 12), 3, 8)
                .decided(said(before, 14, quota, 2)
                        .answered(answer == null ? new Answer[0] : new Answer[] {answer})
                        .get());

        assertThat(decision(situation)).isEqualTo(decision);
    }

    /** Who lowers it of their own accord after a repeat has not begun anew. */
    @ParameterizedTest(name = "{0} lowered it: {1}")
    @CsvSource({"PATIENT, RENEGOTIATE", "ENGINE, REPEAT"})
    void lessOfOnesOwnAccordIsNoNewStart(Origin origin, Decision decision) {
        var situation = fiveDays()
                .asks(BRIDGE, 1, reps(9), 14, Origin.PHYSIO, "10", null, approved(14, 8, 12))
                .asks(BRIDGE, 2, reps(8), 7, origin, null, null, approved(14, 8, 12))
                .decided(said(Decision.REPEAT, 14, 9, 2).get());

        assertThat(decision(situation)).isEqualTo(decision);
    }

    @Test
    void whatWasSaidBeforeThePlanWasApprovedIsOfAnotherPlan() {
        var situation = met(plan(14, 8, 12), 3, 8)
                .decided(said(Decision.REPEAT, 14, 8, 2).at(evening(16)).get());

        assertThat(decision(situation)).isEqualTo(Decision.REPEAT);
    }

    @ParameterizedTest(name = "done at the goal of {0}, asked 12: judged {1}")
    @CsvSource({"12, false", "13, true"})
    void atTheGoalThePhysioSaysWhatComesNext(int goal, boolean judged) {
        var situation = met(plan(14, 12, goal), 5, 12)
                .decided(said(Decision.PLAN_DONE, 14, 12, 5).get());

        assertThat(situation.weeks().isEmpty()).isEqualTo(!judged);
    }

    // the same week again

    @ParameterizedTest(name = "{0} with {1} of 5 was said, now {2}: {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "REPEAT, 3, 3, -",
                "REPEAT, 2, 3, REPEAT", // other numbers
                "REPEAT, 3, 4, NEXT_STEP", // a late record
                "RENEGOTIATE, 2, 3, REPEAT",
                "NEXT_STEP, 5, 5, -"
            })
    void aWeekIsJudgedAgainWhereALateRecordChangesIt(Decision stored, int was, int is, @Nullable Decision decision) {
        var situation =
                met(plan(7, 8, 12), is, 8).decided(said(stored, 7, 8, was).get());

        assertThat(decision(situation)).isEqualTo(decision);
    }

    /** An open question to the physio keeps its place on their list, whatever the numbers. */
    @Test
    void aQuestionToThePhysioIsNotAskedAgainForOtherNumbers() {
        var situation = met(plan(14, 8, 12), 3, 8)
                .decided(said(Decision.RENEGOTIATE, 7, 8, 2).get())
                .decided(said(Decision.REPEAT, 14, 8, 2).get());

        assertThat(decision(situation)).isNull();
    }

    /** A step that a correction takes away is taken back at once. */
    @Test
    void aStepThatRestsOnACorrectedWeekIsTakenBack() {
        var status = Situation.status(OF_THE_WEEK, Decision.NEXT_STEP, 1, 2, false);
        var situation = met(
                        fiveDays()
                                .asks(BRIDGE, 1, reps(8), 7, Origin.PHYSIO, "10", status, approved(7, 8, 12))
                                .asks(BRIDGE, 2, reps(9), 0, Origin.ENGINE, null, status, approved(7, 8, 12)),
                        3,
                        8)
                .decided(said(Decision.NEXT_STEP, 7, 8, 5).id(OF_THE_WEEK).get());
        var made = situation.weeks();

        assertThat(made).singleElement().satisfies(one -> {
            assertThat(one.decision()).isEqualTo(Decision.REPEAT);
            assertThat(Objects.requireNonNull(one.next()).dose()).isEqualTo(reps(8));
            assertThat(one.next().basedOn()).isEqualTo(2);
        });
    }

    /** What somebody has set since that week stands. */
    @ParameterizedTest(name = "since asked {0}, by the decision {1}, as version {2}: judged {3}")
    @CsvSource({
        "8, false, 2, true", // the same again
        "7, false, 2, false",
        "9, false, 2, false",
        "9, true, 2, true",
        "9, true, 3, false"
    })
    void whatSomebodyHasChangedSinceStands(int since, boolean byIt, int made, boolean judged) {
        var status = Situation.status(
                byIt ? OF_THE_WEEK : new DecisionId(new UUID(1, 1)), Decision.NEXT_STEP, 1, made, false);
        var situation = met(
                        fiveDays()
                                .asks(BRIDGE, 1, reps(8), 7, Origin.PHYSIO, "10", status, approved(7, 8, 12))
                                .asks(BRIDGE, 2, reps(since), 0, Origin.PATIENT, null, status, approved(7, 8, 12)),
                        3,
                        8)
                .decided(said(Decision.NEXT_STEP, 7, 8, 5).id(OF_THE_WEEK).get());

        assertThat(situation.weeks().isEmpty()).isEqualTo(!judged);
    }

    // weeks that say nothing

    @Test
    void noWeekIsOverInTheFirstOne() {
        assertThat(met(plan(6, 8, 12), 5, 8).weeks()).isEmpty();
    }

    @Test
    void onlyAnApprovedPlanInQuotaModeIsJudged() {
        var guided = new Situation().asks(BRIDGE, 1, reps(8), 7, Origin.PHYSIO, "10", null, approved(7, 8, 12));
        assertThat(met(guided, 5, 8).weeks()).isEmpty();

        var notApproved = fiveDays().asks(BRIDGE, 1, reps(8), 7, Origin.PHYSIO, "10", null, QuotaStatus.NONE);
        assertThat(met(notApproved, 5, 8).weeks()).isEmpty();
    }

    /** A step is asked for a whole week: a flare in it, and it is not judged. */
    @ParameterizedTest(name = "flare from {0} to {1} days ago: judged {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "20, 8, true",
                "20, 7, true", // the plan went on with the week's first day
                "20, 6, false",
                "4, 3, false",
                "1, 0, false", // its last day
                "1, -, false",
                "0, -, false" // it lasts: it has its own way back
            })
    void aWeekWithAFlareIsNotJudged(int began, @Nullable Integer ended, boolean judged) {
        assertThat(met(plan(7, 8, 12), 5, 8).flare(began, ended).weeks().isEmpty())
                .isEqualTo(!judged);
    }

    @Test
    void aFlareAfterTheWeekLeavesItAsItWas() {
        var week = met(plan(7, 8, 12), 5, 8).flare(0, null).week(7);

        assertThat(week.canBeJudged()).isTrue();
        assertThat(week.met()).isEqualTo(5);
    }

    @ParameterizedTest(name = "gap from {0} to {1} days ago: judged {2}")
    @CsvSource({
        "20, 8, true",
        "20, 7, true", // back on its first day
        "20, 6, false",
        "5, 3, false",
        "2, 0, false",
        "1, 0, true" // the last session was on its last day
    })
    void aWeekWithAGapIsNotJudged(int lastDay, int backOn, boolean judged) {
        var situation = met(plan(7, 8, 12), 5, 8)
                .decided(past(Decision.RESTART_REDUCED, Cause.SHORT_GAP)
                        .days(lastDay)
                        .classes()
                        .backOn(backOn)
                        .get());

        assertThat(situation.weeks().isEmpty()).isEqualTo(!judged);
    }

    @ParameterizedTest(name = "stop symptom {0} days ago: judged {1}")
    @CsvSource({"8, true", "7, false", "1, false", "0, true"})
    void aWeekWithAStopIsNotJudged(int ago, boolean judged) {
        var situation = met(plan(7, 8, 12), 5, 8).did(BRIDGE, 1, ago, null, 3, 3, Set.of(StopSign.FAINT));

        assertThat(situation.weeks().isEmpty()).isEqualTo(!judged);
    }

    /** From a stop until something is done again nothing was missed. */
    @ParameterizedTest(name = "stop 9 days ago, exercising again {0} days ago: {1} of the daily week asked")
    @CsvSource(
            nullValues = "-",
            value = {"8, 7", "7, 7", "6, 6", "2, 2", "1, 1", "-, 0"})
    void daysOfWaitingAfterAStopAreNotAsked(@Nullable Integer again, int asked) {
        var situation = new Situation()
                .quotaMode()
                .asks(BRIDGE, 1, reps(8), 20, Origin.PHYSIO, "10", null, approved(7, 8, 12))
                .did(BRIDGE, 1, 9, 8, 3, 3, Set.of(StopSign.FAINT))
                .decided(past(Decision.ALERT_STOP, Cause.STOP_SYMPTOM)
                        .days(9)
                        .classes(SessionClass.STOP)
                        .get());
        if (again != null) {
            situation.did(BRIDGE, 1, again, 8, 3, 3);
        }

        assertThat(situation.week(7).asked()).isEqualTo(asked);
        assertThat(situation.week(7).canBeJudged()).isEqualTo(asked > 0);
    }

    /** Parts of a paused week count in proportion: five days a week on four of seven days are two. */
    @Test
    void aPauseIsNotAsked() {
        var situation = plan(7, 8, 12).pause(7, 5);

        assertThat(situation.week(7).asked()).isEqualTo(2);
        assertThat(plan(7, 8, 12).pause(7, 1).weeks()).isEmpty();
    }

    @Test
    void moreThanAskedIsNotMoreThanAll() {
        var situation = met(plan(7, 8, 12), 7, 20);

        assertThat(situation.week(7).met()).isEqualTo(5);
        assertThat(decision(situation)).isEqualTo(Decision.NEXT_STEP);
    }

    @Test
    void whatIsStoredIsJudgedTheSameAgain() {
        var inputs =
                WeekInputs.read(met(plan(7, 8, 12), 4, 8).weeks().getFirst().inputs());

        assertThat(inputs.asked()).isEqualTo(5);
        assertThat(inputs.met()).isEqualTo(4);
        assertThat(inputs.step()).isZero();
        assertThat(inputs.stopSign()).isFalse();
        assertThat(inputs.repeated()).isFalse();
        assertThat(inputs.steps()).extracting(java.math.BigDecimal::intValue).containsExactly(8, 9, 10, 11, 12);
        var answer = inputs.decide(org.steadyback.grading.GradingParameters.DEFAULTS);
        assertThat(answer.decision()).isEqualTo(Decision.NEXT_STEP);
        assertThat(inputs.sameAs(inputs)).isTrue();
        assertThat(inputs.sameAs(null)).isFalse();
    }

    @ParameterizedTest(name = "{0}, step {1}, {3} of {2}, stop {4}, repeated {5}: the same {6}")
    @CsvSource({
        "8 9, 0, 5, 4, false, false, true",
        "8 10, 0, 5, 4, false, false, false",
        "8 9 10, 0, 5, 4, false, false, false",
        "8 9, 1, 5, 4, false, false, false",
        "8 9, 0, 4, 4, false, false, false",
        "8 9, 0, 5, 3, false, false, false",
        "8 9, 0, 5, 4, true, false, false",
        "8 9, 0, 5, 4, false, true, false"
    })
    void anyOtherNumberMakesAnotherWeek(
            String steps, int step, int asked, int met, boolean stop, boolean repeated, boolean same) {
        var one = inputs("8 9", 0, 5, 4, false, false);

        assertThat(one.sameAs(inputs(steps, step, asked, met, stop, repeated))).isEqualTo(same);
    }

    private static WeekInputs inputs(String steps, int step, int asked, int met, boolean stop, boolean repeated) {
        var all =
                java.util.Arrays.stream(steps.split(" ")).map(Situation::number).toList();
        return new WeekInputs(all, step, asked, met, stop, repeated);
    }
}
