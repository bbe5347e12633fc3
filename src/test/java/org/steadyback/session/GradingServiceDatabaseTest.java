package org.steadyback.session;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.steadyback.grading.Decision;
import org.steadyback.programme.Origin;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Side;
import org.steadyback.screening.rules.Sign;

import static org.assertj.core.api.Assertions.assertThat;

/** What is recorded is decided on at once: what acts, what waits, what impossible logs come to. */
class GradingServiceDatabaseTest extends GradingStory {

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }

    private int reps() {
        return ((Dose.Sets) newest().asked().dose()).reps();
    }

    @Test
    void aGoodRunIsAProposalAndChangesNothingYet() {
        squats(8, "11");
        usualPain(3);
        goodDay(day(0), 8);
        goodDay(day(1), 8);
        assertThat(decisions()).isEmpty();

        goodDay(day(2), 8);

        var proposal = last().orElseThrow();
        assertThat(proposal.decision()).isEqualTo(Decision.PROGRESS);
        assertThat(proposal.after()).isEqualByComparingTo("9");
        assertThat(newest().asked().number()).isOne();
        assertThat(status().open(1)).isTrue();
    }

    @Test
    void theSameStateAddsNoSecondDecision() {
        squats(8, "11");
        usualPain(3);
        goodDay(day(0), 8);
        goodDay(day(1), 8);
        goodDay(day(2), 8);

        goodDay(day(3), 8);
        morning(day(4), 3);

        assertThat(decisions()).hasSize(1);
    }

    @Test
    void aBadSessionSupersedesAnOpenProposal() {
        squats(8, "11");
        usualPain(3);
        goodDay(day(0), 8);
        goodDay(day(1), 8);
        goodDay(day(2), 8);

        var receipt = on(day(3)).peak(6).done(8, 8).record();

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.HOLD);
        assertThat(status().open(1)).isFalse();
        assertThat(receipt.guidance().text()).contains("stays at 8 times for now");
    }

    @Test
    void easingActsAtOnceFromTomorrowAndTellsWhy() {
        squats(8, "11");
        usualPain(3);
        on(day(0)).peak(6).done(8, 8).record();

        var receipt = on(day(1)).peak(6).done(8, 8).record();

        assertThat(receipt.guidance().text())
                .endsWith(last().orElseThrow().told())
                .contains("6 times now instead of 8 times, because your back needed longer to settle.");
        assertThat(reps()).isEqualTo(6);
        assertThat(newest().origin()).isEqualTo(Origin.ENGINE);
        assertThat(newest().asked().validFrom()).isEqualTo(day(2));
        assertThat(plan().plan().askedOn(day(1)).getFirst().dose().amount())
                .as("what was asked today stays as it was asked")
                .isEqualTo(8);
    }

    @Test
    void anEasedDoseTakesOneStatementAndItsAudit() {
        squats(8, "11");
        usualPain(3);
        var holding = on(day(0)).peak(6).done(8, 8).session();
        at(day(0), 18);
        var held = statements.during(() -> clinic.as(pat.account(), () -> sessions.record(holding)));
        var easing = on(day(1)).peak(6).done(8, 8).session();
        at(day(1), 18);
        var eased = statements.during(() -> clinic.as(pat.account(), () -> sessions.record(easing)));

        assertThat(reps()).isEqualTo(6);
        assertThat(eased).as("the version, and its audit").hasSize(held.size() + 2);
    }

    @Test
    void easingByAMorningActsToday() {
        squats(8, "11");
        usualPain(3);
        on(day(0)).done(8, 8).record();
        at(day(1), 7);

        var answer = (MorningRecorded.Stored) morning(day(1), 8);

        assertThat(answer.told()).contains("6 times now instead of 8 times, because the last time stirred things up.");
        assertThat(newest().asked().validFrom()).isEqualTo(day(1));
    }

    @Test
    void aSecondStepDownWithinAFortnightIsAReview() {
        squats(8, "11");
        usualPain(3);
        on(day(0)).done(8, 8).record();
        at(day(1), 7);
        morning(day(1), 8);
        on(day(1)).done(6, 6).record();
        at(day(2), 7);

        morning(day(2), 8);

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.REVIEW_REGRESS);
        assertThat(reps()).isEqualTo(4);
    }

    @Test
    void theSameRecordSentAgainGetsTheSameAnswer() {
        squats(8, "11");
        usualPain(3);
        on(day(0)).peak(6).done(8, 8).record();
        var session = on(day(1)).peak(6).done(8, 8).session();
        at(day(1), 18);

        var first = (Recording.Stored) clinic.as(pat.account(), () -> sessions.record(session));
        var again = clinic.as(pat.account(), () -> sessions.record(session));

        assertThat(again).isEqualTo(new Recording.AlreadyStored(first.receipt()));
        assertThat(decisions()).hasSize(2);
    }

    @Test
    void overDoingIsSeenAndNamed() {
        squats(8, "11");
        usualPain(3);

        var receipt = on(day(0)).done(14, 14).record();

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.HOLD_PACE);
        assertThat(receipt.guidance().text()).contains("8 times is also the ceiling");
    }

    @Test
    void aStopSymptomStopsAndSaysSo() {
        squats(8, "11");
        usualPain(3);

        var receipt = on(day(0)).done(8, 8).stop(Sign.NEW_NUMBNESS).record();

        assertThat(receipt.guidance().kind()).isEqualTo(Guidance.Kind.STOP_AND_CONTACT);
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.ALERT_STOP);
        assertThat(last().orElseThrow().after()).isEqualByComparingTo("0");
    }

    @Test
    void doneOfAQuotaOfNothingIsStoredFlaggedAndOpensNothing() {
        squats(8, "11");
        usualPain(3);
        on(day(0)).done(8, 8).stop(Sign.CHEST_PAIN).record();
        assertThat(last().orElseThrow().after()).isEqualByComparingTo("0");

        var receipt = on(day(1)).done(10, 10).record();

        assertThat(receipt.flags()).contains(SessionFlag.WHILE_STOPPED);
        assertThat(decisions()).extracting(Kept::decision).noneMatch(one -> one == Decision.PROGRESS);
        assertThat(squatsAsked()).as("nothing is asked more").isEqualTo(8);
        var today = clinic.as(pat.account(), () -> days.openDay(pat.patient()));
        assertThat(today.session().mayExercise()).isFalse();
        assertThat(today.session().items()).isEmpty();
    }

    private int squatsAsked() {
        return newest().asked().dose().amount();
    }

    @Test
    void twoRecordsOfOneBoutAreTwiceTheDose() {
        squats(8, "11");
        usualPain(3);
        on(day(0)).done(8, 8).hour(9).record();

        on(day(0)).done(8, 8).hour(18).record();

        assertThat(last().orElseThrow().classes()).containsExactly("OVER");
    }

    @Test
    void aTrialAndAFlareSessionAreNotJudged() {
        squats(8, "11");
        usualPain(3);
        on(day(0)).kind(SessionKind.TRIAL).done(15, 15).record();
        on(day(1)).kind(SessionKind.FLARE).done(2, 2).peak(7).record();

        assertThat(decisions()).isEmpty();
    }

    @Test
    void effortMissingIsPendingAndNeverGood() {
        squats(8, "11");
        usualPain(3);
        for (int i = 0; i < 4; i++) {
            on(day(i)).effort(null).done(8, 8).record();
            at(day(i + 1), 7);
            morning(day(i + 1), 3);
        }

        assertThat(decisions()).isEmpty();
    }

    @Test
    void usualPainUnknownIsNeverGood() {
        squats(8, "11");
        for (int i = 0; i < 2; i++) {
            on(day(i)).done(8, 8).record();
        }
        on(day(2)).done(8, 8).record();

        assertThat(decisions()).isEmpty();
    }

    @Test
    void anAnswerThreeDaysLateCounts() {
        squats(8, "11");
        usualPain(3);
        on(day(0)).done(8, 8).record();
        at(day(4), 7);

        var answer = (MorningRecorded.Stored) morning(day(1), 8);

        assertThat(answer.recalled()).isTrue();
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.STEP_DOWN);
    }

    @Test
    void aMorningBeforeItsSessionAnswersNothing() {
        squats(8, "11");
        usualPain(3);
        at(day(0), 19);

        on(day(0)).done(8, 8).record();

        assertThat(decisions()).isEmpty();
        assertThat(((MorningRecorded.Invalid) morning(day(1), 3)).faults()).hasSize(1);
    }

    @Test
    void aCorrectionSupersedesTheDecisionThatRestedOnTheSession() {
        squats(8, "11");
        usualPain(3);
        var wrong = on(day(0)).done(14, 14).record().id();
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.HOLD_PACE);
        at(day(0), 19);

        on(day(0)).done(8, 8).corrects(wrong).recordNow();

        assertThat(decisions()).hasSize(2);
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.CONTINUE);
        assertThat(decisions().getFirst().inputs()).contains("\"done\": 14");
    }

    @Test
    void aCorrectionThatDecidesTheSameIsKeptWithWhatItRestsOn() {
        squats(8, "11");
        usualPain(3);
        var wrong = on(day(0)).done(14, 14).record().id();
        at(day(0), 19);

        on(day(0)).done(13, 13).corrects(wrong).recordNow();

        assertThat(decisions()).extracting(Kept::decision).containsExactly(Decision.HOLD_PACE, Decision.HOLD_PACE);
        assertThat(last().orElseThrow().inputs()).contains("\"done\": 13");
    }

    @Test
    void anEasingStaysWhenItsSessionIsCorrected() {
        squats(8, "11");
        usualPain(3);
        on(day(0)).peak(6).done(8, 8).record();
        var wrong = on(day(1)).peak(6).done(8, 8).record().id();
        at(day(1), 19);

        on(day(1)).peak(3).done(8, 8).version(1).corrects(wrong).recordNow();

        assertThat(reps()).isEqualTo(6);
    }

    @Test
    void aHoldIsGradedByTheShareOfRepetitionsThatWereHeld() {
        prescription = ask("SBR2", new Dose.Sets(2, 8, 4, 0, Side.BOTH_TOGETHER, null), null);
        usualPain(3);
        goodDay(day(0), 8);
        goodDay(day(1), 8);
        goodDay(day(2), 8);

        var proposal = last().orElseThrow();
        assertThat(proposal.decision()).isEqualTo(Decision.PROGRESS);
        assertThat(proposal.before()).isEqualByComparingTo(BigDecimal.valueOf(4));
        assertThat(proposal.after()).isEqualByComparingTo(BigDecimal.valueOf(5));
    }
}
