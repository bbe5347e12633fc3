package org.steadyback.progression;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Effort;
import org.steadyback.grading.SessionClass;
import org.steadyback.grading.StopSign;
import org.steadyback.kernel.PainScore;
import org.steadyback.programme.Origin;
import org.steadyback.programme.plan.Frequency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.progression.Situation.BRIDGE;
import static org.steadyback.progression.Situation.ago;
import static org.steadyback.progression.Situation.evening;
import static org.steadyback.progression.Situation.past;

/** What the rules get to see of plan and record (fact sheet §3.3, "Reading the pseudo-code"). */
class GradingCaseBuilderTest {

    private static Situation daily() {
        return new Situation().asks(1, 10, 20, "12").painAtStart(3);
    }

    // usual pain

    /** "mornings 4, 3, 5, 4, 4, –, 3 → 4 · only one score → baseline"; the newest seven count. */
    @ParameterizedTest(name = "{0}, at the start {1}: {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "4 3 5 4 4 – 3, 9, 4",
                "4, 6, 6",
                "4 2, 6, 6",
                "4 2 8, 6, 4",
                "4 3, -, -",
                "4 3 6 6, -, 5",
                "9 9 9 9 9 1 2 3 4 5 6 7, -, 4"
            })
    void theUsualPainIsTheMedianOfTheLastMornings(String mornings, @Nullable Integer start, @Nullable String usual) {
        var situation = new Situation().asks(1, 10, 20, "12");
        var each = mornings.split(" ");
        for (int i = 0; i < each.length; i++) {
            if (!each[i].equals("–")) {
                situation.morning(each.length - 1 - i, Integer.parseInt(each[i]));
            }
        }
        if (start != null) {
            situation.painAtStart(start);
        }
        var known = situation.judged().state().usualPain();

        assertThat(known == null).isEqualTo(usual == null);
        if (usual != null) {
            assertThat(known).isEqualByComparingTo(usual);
        }
    }

    // one session a day

    /** "Σ done ÷ bouts recorded (÷ bouts planned if more were recorded than planned)". */
    @ParameterizedTest(name = "{0} planned, {1}: {2}")
    @CsvSource({"3, 10 10 10, 10", "3, 10 4, 7", "3, 6, 6", "2, 10 10 4, 12", "1, 10 10, 20"})
    void theBoutsOfADayAreOneSession(int planned, String bouts, String done) {
        var situation = new Situation()
                .schedule(new Frequency.DaysAWeek(7), planned)
                .asks(1, 10, 20, "12")
                .painAtStart(3);
        Arrays.stream(bouts.split(" ")).forEach(bout -> situation.did(BRIDGE, 1, 1, Integer.valueOf(bout), 3, 5));

        var judged = situation.judged();
        assertThat(judged.days()).containsExactly(ago(1));
        assertThat(judged.sessions())
                .singleElement()
                .satisfies(session -> assertThat(session.done()).isEqualByComparingTo(done));
    }

    @Test
    void theHighestPainAndEffortOfADayCountAndAllItsStopSigns() {
        var session = daily().did(BRIDGE, 1, 1, 10, 2, 7, Set.of(StopSign.FAINT))
                .did(BRIDGE, 1, 1, 10, 5, 4, Set.of(StopSign.CHEST_PAIN))
                .did(BRIDGE, 1, 1, 10, null, null, Set.of())
                .morning(0, 4)
                .judged()
                .sessions()
                .getFirst();

        assertThat(session.peakPain()).isEqualTo(new PainScore(5));
        assertThat(session.effort()).isEqualTo(new Effort(7));
        assertThat(session.stopSigns()).containsExactlyInAnyOrder(StopSign.FAINT, StopSign.CHEST_PAIN);
        assertThat(session.nextMorningPain()).isEqualTo(new PainScore(4));
    }

    /** What is not known is not 0. */
    @Test
    void whatWasNotDoneIsNotKnown() {
        var session = daily().did(BRIDGE, 1, 1, null, null, null, Set.of())
                .judged()
                .sessions()
                .getFirst();

        assertThat(session.done()).isNull();
        assertThat(session.peakPain()).isNull();
        assertThat(session.effort()).isNull();
        assertThat(session.nextMorningPain()).isNull();
    }

    /** On a day that asks nothing, two records are twice the dose. */
    @Test
    void aDayThatAsksNothingIsMeasuredAsOneBout() {
        var paused = new Situation()
                .schedule(new Frequency.DaysAWeek(7), 2)
                .asks(1, 10, 20, "12")
                .pause(1, 1)
                .did(BRIDGE, 1, 1, 10, 3, 5)
                .did(BRIDGE, 1, 1, 10, 3, 5);
        // yesterday was a Wednesday
        var restDay = weekdays(DayOfWeek.TUESDAY);
        var itsDay = weekdays(DayOfWeek.WEDNESDAY);

        assertThat(paused.judged().sessions().getFirst().done()).isEqualByComparingTo("20");
        assertThat(restDay.judged().sessions().getFirst().done()).isEqualByComparingTo("20");
        assertThat(itsDay.judged().sessions().getFirst().done()).isEqualByComparingTo("10");
    }

    private static Situation weekdays(DayOfWeek day) {
        return new Situation()
                .schedule(new Frequency.Weekdays(Set.of(day)), 2)
                .asks(1, 10, 20, "12")
                .did(BRIDGE, 1, 1, 10, 3, 5)
                .did(BRIDGE, 1, 1, 10, 3, 5);
    }

    @Test
    void sessionsComeOldestFirstEachWithItsDay() {
        var judged = daily().did(BRIDGE, 1, 1, 8, 3, 5)
                .did(BRIDGE, 1, 3, 10, 3, 5)
                .did(BRIDGE, 1, 2, 9, 3, 5)
                .usual(3, 0, 7)
                .judged();

        assertThat(judged.days()).containsExactly(ago(3), ago(2), ago(1));
        assertThat(judged.sessions())
                .extracting(one -> Objects.requireNonNull(one.done()).intValue())
                .containsExactly(10, 9, 8);
    }

    // what counts

    /** A session waits 36 h for its morning; one that is known to be bad counts without. Sessions end at six, it is eight. */
    @ParameterizedTest(name = "{0} days ago, peak {1}: counts {2}")
    @CsvSource({"0, 3, true", "1, 3, true", "2, 3, false", "2, 9, true"})
    void aSessionWaitsForItsMorning(int ago, int peak, boolean counts) {
        var judged = daily().did(BRIDGE, 1, ago, 10, peak, 5).judged();

        assertThat(judged.days()).isEqualTo(counts ? List.of(ago(ago)) : List.<LocalDate>of());
        assertThat(judged.sessions()).hasSameSizeAs(judged.days());
    }

    /** "A declined rise starts a new run": after the newest session that it was judged by. */
    @ParameterizedTest(name = "{0}, of version {1}, last session {2}: {3} sessions left")
    @CsvSource({
        "DECLINED, 1, GOOD, 1",
        "DECLINED, 1, PENDING, 2", // it was not judged by that
        "DECLINED, 7, GOOD, 4",
        "SEEN, 1, GOOD, 4",
        "ACCEPTED, 1, GOOD, 4"
    })
    void aDeclinedRiseStartsANewRun(Answer answer, int version, SessionClass last, int left) {
        var situation = daily().usual(3, 0, 7);
        for (int day = 1; day <= 4; day++) {
            situation.did(BRIDGE, 1, day, 10, 3, 5);
        }
        var judged = situation
                .decided(past(Decision.PROGRESS, Cause.GOOD_RUN)
                        .version(version)
                        .days(4, 3, 2)
                        .classes(SessionClass.GOOD, SessionClass.GOOD, last)
                        .answered(answer)
                        .get())
                .judged();

        assertThat(judged.days()).hasSize(left).last().isEqualTo(ago(1));
    }

    @Test
    void aRunDoesNotGoOnOverAGap() {
        var situation = daily().usual(3, 0, 7);
        for (int day : new int[] {12, 11, 3, 2, 1}) {
            situation.did(BRIDGE, 1, day, 10, 3, 5).morning(day - 1, 3);
        }
        var gap = past(Decision.RESTART_REDUCED, Cause.SHORT_GAP)
                .days(11)
                .classes()
                .backOn(3);

        assertThat(situation.judged().days()).hasSize(5);
        assertThat(situation.decided(gap.get()).judged().days()).containsExactly(ago(3), ago(2), ago(1));
        var declined = past(Decision.PROGRESS, Cause.GOOD_RUN).days(2).classes(SessionClass.GOOD);
        assertThat(situation
                        .decided(declined.answered(Answer.DECLINED).get())
                        .judged()
                        .days())
                .as("the later of both")
                .containsExactly(ago(1));
    }

    @Test
    void aGapOfAnotherDoseBreaksNoRun() {
        var situation = daily().usual(3, 0, 7).did(BRIDGE, 1, 3, 10, 3, 5).did(BRIDGE, 1, 1, 10, 3, 5);
        var gap = past(Decision.RESTART_REDUCED, Cause.SHORT_GAP)
                .version(7)
                .days(2)
                .classes()
                .backOn(1);

        assertThat(situation.decided(gap.get()).judged().days()).hasSize(2);
    }

    // the numbers

    @Test
    void theStateIsInTheGradedQuantity() {
        var state = new Situation().asks(1, 8, 20, "11").painAtStart(4).judged().state();

        assertThat(state.quota()).isEqualByComparingTo("8");
        assertThat(state.baseline()).isEqualByComparingTo("11");
        assertThat(state.cap()).as("top of the range").isEqualByComparingTo("12");
        assertThat(state.granule().size()).isEqualByComparingTo("1");
        assertThat(state.minimumQuota()).as("one granule").isEqualByComparingTo("1");
        assertThat(state.riseInLast7Days()).isZero();
    }

    @ParameterizedTest(name = "rose {0} days ago: {1}")
    @CsvSource({"6, 2", "7, 0"})
    void theRiseOfTheLastSevenDays(int ago, int rise) {
        var state = new Situation()
                .asks(1, 8, 20, "11")
                .asks(2, 10, ago, Origin.ENGINE)
                .judged()
                .state();

        assertThat(state.riseInLast7Days()).isEqualByComparingTo(String.valueOf(rise));
    }

    /** Never rounded up, and over a fortnight only from four asked days on. */
    @ParameterizedTest(name = "{0} of {1} days: {2} and {3}")
    @CsvSource(
            nullValues = "-",
            value = {
                "2, 3, 0.6666, -",
                "3, 4, 0.75, 0.75",
                "0, 4, 0, 0",
                "5, 5, 1, 1",
                "0, 0, -, -",
                "5, 6, 0.8333, 0.8333"
            })
    void theShareIsThatOfTheAskedDays(int done, int days, @Nullable String week, @Nullable String fortnight) {
        var situation = new Situation().asks(1, 10, days, "12");
        for (int day = 1; day <= done; day++) {
            situation.counts(BRIDGE, day, 10);
        }
        var state = situation.judged().state();

        assertThat(state.adherence7Days()).isEqualTo(week == null ? null : Situation.number(week));
        assertThat(state.adherence14Days()).isEqualTo(fortnight == null ? null : Situation.number(fortnight));
    }

    /** A full week behind a week of nothing. */
    @Test
    void theWeekAndTheFortnightAreCountedFromYesterday() {
        var situation = new Situation().asks(1, 10, 20, "12");
        for (int day = 1; day <= 7; day++) {
            situation.counts(BRIDGE, day, 10);
        }

        assertThat(situation.judged().state().adherence7Days()).isEqualByComparingTo("1");
        assertThat(situation.judged().state().adherence14Days()).isEqualByComparingTo("0.5");
    }

    /** STEP_DOWN and REVIEW_REGRESS of the last 14 days, whatever version they were about. */
    @ParameterizedTest(name = "{0} {1} days ago: {2}")
    @CsvSource({
        "STEP_DOWN, 13, 1",
        "REVIEW_REGRESS, 13, 1",
        "STEP_DOWN, 14, 0", // two hours more than 14 days
        "RESTART_REDUCED, 1, 0",
        "HOLD, 1, 0"
    })
    void stepDownsOfAFortnightAreCounted(Decision decision, int ago, int counted) {
        var situation = daily().decided(past(decision, Cause.TWO_UNSETTLED)
                .version(0)
                .days(ago)
                .classes(SessionClass.BAD)
                .at(evening(ago))
                .get());

        assertThat(situation.judged().state().stepDownsInLast14Days()).isEqualTo(counted);
    }

    @Test
    void quotaModeSeesWhatWasDoneAndNotHowItFelt() {
        var judged = daily().did(BRIDGE, 1, 1, 7, 9, 8, Set.of(StopSign.FAINT))
                .morning(0, 9)
                .judged()
                .withoutPain();

        assertThat(judged.sessions()).singleElement().satisfies(session -> {
            assertThat(session.peakPain()).isNull();
            assertThat(session.nextMorningPain()).isNull();
            assertThat(session.done()).isEqualByComparingTo("7");
            assertThat(session.effort()).isEqualTo(new Effort(8));
            assertThat(session.stopSigns()).containsExactly(StopSign.FAINT);
        });
        assertThat(judged.days()).containsExactly(ago(1));
    }

    /** What is stored is read as it was: what is not known stays so. */
    @Test
    void theInputsSurviveBeingStored() {
        var judged = daily().did(BRIDGE, 1, 2, 7, 9, 8, Set.of(StopSign.FAINT, StopSign.CHEST_PAIN))
                .did(BRIDGE, 1, 1, null, null, null, Set.of())
                .morning(1, 9)
                .judged();
        var read = Inputs.read(new Inputs(judged.state(), judged.sessions()).json());

        assertThat(read.sessions()).hasSize(2);
        assertThat(read.sessions().getFirst())
                .usingRecursiveComparison()
                .isEqualTo(judged.sessions().getFirst());
        assertThat(read.sessions().getLast()).isEqualTo(judged.sessions().getLast());
        assertThat(read.state().quota()).isEqualByComparingTo("10");
        assertThat(read.state().usualPain()).isEqualByComparingTo("3");
        assertThat(read.state().baseline()).isEqualByComparingTo("12");
        assertThat(read.state().cap()).isEqualByComparingTo("12");
        assertThat(read.state().adherence7Days()).isEqualByComparingTo("0.1");
        assertThat(read.state().stepDownsInLast14Days()).isZero();
    }
}
