package org.steadyback.session;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.steadyback.grading.Decision;
import org.steadyback.programme.plan.Dose;
import org.steadyback.screening.rules.ScreenDue;
import org.steadyback.screening.rules.Sign;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever comes back after some days without a session starts lower; the opening of the day decides it, or the record that ends it. */
class GapDatabaseTest extends GradingStory {

    private SessionId first = new SessionId(new java.util.UUID(0, 0));

    @BeforeEach
    void oneSession() {
        squats(10, "13");
        usualPain(3);
        first = on(START).done(10, 10).record().id();
    }

    private int openAfter(int days) {
        at(START.plusDays(days), 9);
        clinic.as(pat.account(), () -> this.days.openDay(pat.patient()));
        return ((Dose.Sets) newest().asked().dose()).reps();
    }

    @Test
    void sixDaysAreNoGap() {
        assertThat(openAfter(6)).isEqualTo(10);
    }

    @Test
    void aWeekTakesAFifthOnce() {
        assertThat(openAfter(7)).isEqualTo(8);
        assertThat(openAfter(8)).isEqualTo(8);

        assertThat(decisions()).hasSize(1);
        assertThat(newest().asked().validFrom()).as("today").isEqualTo(LocalDate.of(2026, 6, 8));
        assertThat(last().orElseThrow().told()).startsWith("Welcome back.");
    }

    @Test
    void twoWeeksAreCountedFromTheDoseBeforeTheGap() {
        openAfter(7);

        assertThat(openAfter(14)).isEqualTo(7);
    }

    @Test
    void aRecordWithoutAnOpeningIsAGapJudgedFirst() {
        var receipt = on(START.plusDays(9)).done(10, 10).record();

        assertThat(decisions()).singleElement().satisfies(one -> {
            assertThat(one.cause()).isEqualTo("SHORT_GAP");
            assertThat(one.classes()).isEmpty();
        });
        assertThat(reps()).isEqualTo(8);
        assertThat(newest().asked().validFrom()).as("what was done stays").isEqualTo(START.plusDays(10));
        assertThat(receipt.guidance().text()).contains("Welcome back.");
        assertThat(openAfter(10)).isEqualTo(8);
        assertThat(decisions()).as("one gap, one decision").hasSize(1);
    }

    @Test
    void aRecordThatComesDaysLaterIsJudgedByTheDayOnWhichItWasDone() {
        at(START.plusDays(15), 9);
        on(START.plusDays(9)).done(10, 10).recordNow();

        assertThat(last().orElseThrow().cause()).isEqualTo("SHORT_GAP");
        assertThat(newest().asked().validFrom()).isEqualTo(START.plusDays(15));
    }

    @Test
    void aRecordOlderThanTheNewestChangesNoGap() {
        on(START.plusDays(9)).done(10, 10).record();
        on(START.plusDays(5)).done(10, 10).recordNow();

        // the fortnight may be found irregular; the gap is judged once
        assertThat(decisions().stream().filter(kept -> kept.cause().equals("SHORT_GAP")))
                .hasSize(1);
        assertThat(reps()).isEqualTo(8);
    }

    @Test
    void theSameRecordTwiceIsOneGap() {
        at(START.plusDays(9), 18);
        var session = on(START.plusDays(9)).done(10, 10).session();
        for (int i = 0; i < 2; i++) {
            clinic.as(pat.account(), () -> sessions.record(session));
        }

        assertThat(decisions()).hasSize(1);
    }

    @Test
    void aRunDoesNotGoOnOverAGap() {
        on(START).done(1, 1).corrects(first).record();
        squats(1, "1");
        goodDay(START.plusDays(1), 1);
        goodDay(START.plusDays(2), 1);
        goodDay(START.plusDays(12), 1);

        assertThat(decisions().getFirst().cause()).isEqualTo("SHORT_GAP");
        assertThat(last().orElseThrow().classes())
                .as("only what was done since")
                .hasSize(1);
    }

    @Test
    void afterFourWeeksARecordAloneAsksForTheScreenAndOpensNothing() {
        on(START.plusDays(28)).done(10, 10).record();
        at(START.plusDays(29), 7);
        morning(START.plusDays(29), 3);

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.REBASELINE);
        var today = clinic.as(pat.account(), () -> days.openDay(pat.patient()));
        assertThat(today.screenDue()).contains(ScreenDue.Why.BREAK);
        assertThat(today.session().items()).isEmpty();
        on(START.plusDays(29)).done(10, 10).record();
        assertThat(last().orElseThrow().decision())
                .as("what was done all the same")
                .isEqualTo(Decision.REBASELINE);
    }

    @Test
    void aDoseSetByThePhysioDuringTheGapStays() {
        at(START.plusDays(5), 9);
        prescribing.newVersion(
                clinic, anna, pat.patient(), prescription, "chair-squat-light-touch", 2, START.plusDays(6));
        on(START.plusDays(12)).version(2).done(10, 10).record();

        assertThat(decisions()).noneMatch(one -> one.cause().endsWith("GAP"));
        assertThat(newest().asked().number()).isEqualTo(2);
    }

    @Test
    void aStopSymptomOutweighsTheGap() {
        on(START.plusDays(9)).done(10, 10).stop(Sign.CHEST_PAIN).record();

        assertThat(decisions()).extracting(Kept::decision).containsExactly(Decision.ALERT_STOP);
    }

    @Test
    void aRecordThatEndsAGapTakesNoMoreStatements() throws Exception {
        var usual = statements.during(() -> on(START.plusDays(1)).done(10, 10).record());
        var back = statements.during(() -> on(START.plusDays(9)).done(10, 10).record());

        assertThat(back.size() - usual.size())
                .as("the decisions, the versions and their audit")
                .isLessThanOrEqualTo(3);
    }

    private int reps() {
        return ((Dose.Sets) newest().asked().dose()).reps();
    }

    @Test
    void fourWeeksNeedANewStartAndNothingIsAskedUntilThen() {
        openAfter(28);

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.REBASELINE);
        var today = clinic.as(pat.account(), () -> days.openDay(pat.patient()));
        assertThat(today.session().items()).isEmpty();
        // the safety questions come first; what was decided on doses is told once something may be done again
        assertThat(today.screenDue()).isPresent();
        assertThat(today.told()).isEmpty();
    }

    @Test
    void whatThePhysioSetSinceStays() {
        at(START.plusDays(3), 9);
        prescribing.newVersion(
                clinic, anna, pat.patient(), prescription, "chair-squat-light-touch", 2, START.plusDays(3));

        assertThat(openAfter(10)).isEqualTo(10);
    }
}
