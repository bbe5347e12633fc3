package org.steadyback.session;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.grading.Decision;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.HeldBack;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.Answer;
import org.steadyback.progression.AnswerCause;
import org.steadyback.progression.AnswerProposal;
import org.steadyback.progression.ApproveQuotaPlan;
import org.steadyback.progression.DecisionReader;
import org.steadyback.progression.PlanApproval;
import org.steadyback.progression.ProposalOutcome;
import org.steadyback.progression.ProposalReader;
import org.steadyback.progression.Proposals;
import org.steadyback.progression.QuotaPlans;
import org.steadyback.progression.ToldDecision;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.rules.Sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Quota mode, lived week by week through the services (fact sheet §3.3, QUOTA MODE). */
class QuotaModeDatabaseTest extends GradingStory {

    @Autowired
    QuotaPlans quotaPlans;

    @Autowired
    Proposals proposals;

    @Autowired
    ProposalReader proposalReader;

    @Autowired
    DecisionReader decisionReader;

    @Autowired
    FlareDiary diary;

    @BeforeEach
    void byQuota() {
        clinic.as(
                anna,
                () -> transaction.executeWithoutResult(
                        _ -> jdbc.sql("UPDATE programme SET mode = 'QUOTA' WHERE programme_id = ?")
                                .param(programme)
                                .update()));
        squats(8, "10");
        usualPain(3);
    }

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }

    private ApproveQuotaPlan towards(int goal, int rise) {
        var newest = newest();
        var line = new ApproveQuotaPlan.Line(
                newest.asked().prescription(), newest.asked().number(), goal, rise);
        return new ApproveQuotaPlan(pat.patient(), new ProgrammeId(programme), List.of(line));
    }

    private PlanApproval approve(int goal) {
        var command = towards(goal, 1);
        return clinic.as(anna, () -> quotaPlans.approve(command));
    }

    private void open(int day) {
        at(day(day), 8);
        clinic.as(pat.account(), () -> days.openDay(pat.patient()));
    }

    /** So many of the seven days from this one on, each at the quota of that day, whatever the pain. */
    private void week(int first, int sessions) {
        for (int i = 0; i < sessions; i++) {
            at(day(first + i), 8);
            int quota = reps();
            on(day(first + i)).peak(7).done(quota, quota).record();
        }
    }

    private int reps() {
        return ((Dose.Sets) newest().asked().dose()).reps();
    }

    private void theSameWhenReplayed() {
        assertThat(decisions())
                .allSatisfy(one -> assertThat(clinic.as(
                                        anna, () -> decisionReader.replay(pat.patient(), new DecisionId(one.id())))
                                .same())
                        .as(one.toString())
                        .isTrue());
    }

    @Test
    void withoutAnApprovedPlanTheStartStaysAndItWaitsForThePhysio() {
        week(0, 7);
        open(7);

        assertThat(reps()).isEqualTo(8);
        assertThat(decisions()).isEmpty();
        assertThat(plan().waiting()).isEqualTo(1);

        assertThat(approve(10)).isEqualTo(new PlanApproval.Approved(day(7)));
        assertThat(plan().waiting()).isZero();
    }

    @Test
    void aWeekThatMetItsQuotaTakesTheNextStepAtOnceWhateverThePain() {
        approve(10);
        week(0, 6);
        open(6);
        assertThat(reps()).as("the week is not over").isEqualTo(8);

        open(7);

        assertThat(reps()).isEqualTo(9);
        assertThat(newest().asked().validFrom()).isEqualTo(day(7));
        var kept = last().orElseThrow();
        assertThat(kept.decision()).isEqualTo(Decision.NEXT_STEP);
        assertThat(kept.told()).endsWith(": 9 times now instead of 8 times, after a good week, as planned.");
        assertThat(clinic.as(pat.account(), () -> days.openDay(pat.patient())).told())
                .extracting(ToldDecision::inWords)
                .containsExactly(kept.told());
        open(7);
        assertThat(decisions()).hasSize(1);
        theSameWhenReplayed();
    }

    @Test
    void aRecordAfterTheWeekJudgesItTooAndTellsSo() {
        approve(10);
        week(0, 6);

        var receipt = on(day(7)).done(8, 8).record();

        assertThat(receipt.guidance().text()).contains("9 times now instead of 8 times");
        assertThat(newest().asked().validFrom()).as("what is done today stands").isEqualTo(day(8));
    }

    @Test
    void aShortWeekIsRepeatedAndTheSecondGoesToThePhysio() {
        approve(10);
        week(0, 5);
        open(7);
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.REPEAT);
        assertThat(last().orElseThrow().told())
                .endsWith("stays at 8 times for another week, so that it can settle in.");
        assertThat(plan().waiting()).isZero();

        week(7, 5);
        open(14);

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.RENEGOTIATE);
        assertThat(reps()).isEqualTo(8);
        var row = clinic.as(anna, () -> proposalReader.mine()).getFirst();
        assertThat(row.decision()).isEqualTo(Decision.RENEGOTIATE);
        assertThat(plan().waiting()).isEqualTo(1);

        approve(9);
        assertThat(clinic.as(anna, () -> proposalReader.mine()))
                .as("answered by the new plan")
                .isEmpty();
        week(14, 7);
        open(21);
        assertThat(reps()).isEqualTo(9);
        theSameWhenReplayed();
    }

    @Test
    void afterATalkTheCountOfRepeatsBeginsAnew() {
        approve(10);
        week(0, 4);
        open(7);
        week(7, 4);
        open(14);
        var row = clinic.as(anna, () -> proposalReader.mine()).getFirst();
        assertThat(clinic.as(
                        anna,
                        () -> proposals.answer(
                                new AnswerProposal.Accept(pat.patient(), row.id(), row.offer(), row.since()))))
                .isInstanceOf(ProposalOutcome.Answered.class);

        week(14, 4);
        open(21);

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.REPEAT);
    }

    @Test
    void theGoalEndsThePlanAndThePhysioSaysWhatNext() {
        approve(9);
        week(0, 7);
        week(7, 7);
        open(14);

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.PLAN_DONE);
        assertThat(plan().waiting()).isEqualTo(1);
        week(14, 7);
        open(21);
        assertThat(decisions()).as("said once").hasSize(2);
        assertThat(reps()).isEqualTo(9);
        theSameWhenReplayed();
    }

    @Test
    void aNewPlanAnswersWhatWasOpenAndTheWordsForItAreMadeWhenRead() {
        approve(9);
        week(0, 7);
        week(7, 7);
        open(14);
        assertThat(plan().openDecisions()).isEqualTo(1);

        assertThat(approve(11)).isInstanceOf(PlanApproval.Approved.class);

        assertThat(plan().openDecisions()).isZero();
        var answer = clinic.as(anna, () -> decisionReader.of(pat.patient()))
                .getFirst()
                .answers()
                .getFirst();
        assertThat(answer.answer()).isEqualTo(Answer.CHANGED);
        assertThat(answer.cause()).isEqualTo(AnswerCause.QUOTA_PLAN);
        assertThat(answer.typed()).isEmpty();
        assertThat(answer.reason()).isEqualTo("A new quota plan was approved.");
    }

    @Test
    void aStopSymptomStopsAndItsWeekMakesNoStep() {
        approve(10);
        week(0, 6);
        on(day(6)).done(8, 8).stop(Sign.CHEST_PAIN).record();
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.ALERT_STOP);

        open(7);
        assertThat(reps()).isEqualTo(8);
        open(14);

        assertThat(decisions()).extracting(Kept::decision).containsOnly(Decision.ALERT_STOP, Decision.RESTART_REDUCED);
    }

    @Test
    void aPlanIsApprovedOnTheRecordsOfNowOnly() {
        approve(10);
        week(0, 7);
        at(day(7), 9); // nobody has opened the day after the week: it has not been judged
        var seen = towards(9, 1);

        var became = clinic.as(anna, () -> quotaPlans.approve(seen));

        assertThat(became)
                .isInstanceOfSatisfying(
                        PlanApproval.Replaced.class,
                        replaced -> assertThat(replaced.inWords())
                                .contains("Nothing was approved, the records of now say something else.")
                                .contains(
                                        "Next step of the plan: at least 80 % of the week's sessions met the quota; 8 times → 9 times."));
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.NEXT_STEP);
        assertThat(reps()).isEqualTo(9);
        assertThat(plan().approved(newest().asked().prescription())
                        .orElseThrow()
                        .plan()
                        .goal())
                .as("the plan that was")
                .isEqualByComparingTo("10");
        assertThat(clinic.as(anna, () -> quotaPlans.approve(seen)))
                .as("it was about another dose")
                .isEqualTo(new PlanApproval.ChangedMeanwhile());
        assertThat(approve(12)).isInstanceOf(PlanApproval.Approved.class);
        theSameWhenReplayed();
    }

    @Test
    void whoStayedAwayMayAgreeASmallerPlan() {
        approve(12);
        week(0, 3);
        at(day(12), 9);

        var became = approve(9);

        assertThat(became).isNotInstanceOf(PlanApproval.Refused.class);
        assertThat(approve(9)).isInstanceOf(PlanApproval.Approved.class);
    }

    @Test
    void aWeekAwayIsNotJudged() {
        approve(10);
        week(0, 7);
        pause(day(7), day(13));
        open(8);
        assertThat(reps()).isEqualTo(9);

        open(14);

        assertThat(decisions()).extracting(Kept::decision).doesNotContain(Decision.REPEAT);
        theSameWhenReplayed();
    }

    @Test
    void whatIsLeftOfAWeekAwayIsJudgedByWhatWasAsked() {
        approve(10);
        pause(day(0), day(3));
        week(4, 3);

        open(7);

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.NEXT_STEP);
        assertThat(last().orElseThrow().inputs()).contains("\"asked\": 3");
    }

    private void pause(LocalDate from, LocalDate to) {
        clinic.as(
                anna,
                () -> transaction.executeWithoutResult(_ ->
                        jdbc.sql("""
                                INSERT INTO pause (pause_id, clinic_id, patient_id, from_date, to_date, reason, made_by, made_at)
                                VALUES (gen_random_uuid(), app_clinic_id(), ?, ?, ?, 'Holiday', app_user_id(), now())""").params(pat.patient().value(), from, to).update()));
    }

    @Test
    void afterAFlareThePlanGoesOnAtItsStepNotAboveTheResumedQuota() {
        approve(12);
        week(0, 7);
        week(7, 7);
        open(14);
        assertThat(reps()).isEqualTo(10);
        clinic.as(pat.account(), () -> diary.begin(pat.patient()));
        assertThat(reps()).as("half").isEqualTo(5);
        at(day(16), 8);
        clinic.as(pat.account(), () -> diary.end(pat.patient()));
        assertThat(reps()).as("four fifths of 10").isEqualTo(8);

        week(16, 5);
        open(21);
        assertThat(reps()).as("a week with a flare in it makes no step").isEqualTo(8);
        week(21, 7);
        open(28);

        assertThat(reps()).isEqualTo(9);
        theSameWhenReplayed();
    }

    @Test
    void afterAGapThePlanGoesOnLowerAndClimbsAgain() {
        approve(12);
        week(0, 7);
        open(7);
        week(7, 1);
        open(14);
        assertThat(reps()).as("four fifths of 9, below the first step").isEqualTo(7);

        week(14, 7);
        open(21);

        assertThat(reps()).isEqualTo(8);
        assertThat(decisions())
                .extracting(Kept::decision)
                .containsExactly(Decision.NEXT_STEP, Decision.RESTART_REDUCED, Decision.NEXT_STEP);
        theSameWhenReplayed();
    }

    @Test
    void aGoodWeekBeforeAGapTakesNoStepAfterIt() {
        approve(12);
        week(0, 6);

        on(day(13)).done(8, 8).record();

        assertThat(decisions()).extracting(Kept::decision).containsExactly(Decision.RESTART_REDUCED);
        open(14);
        assertThat(reps()).as("four fifths of 8").isEqualTo(6);
    }

    @Test
    void aLateRecordHasTheWeekJudgedAnew() {
        approve(10);
        week(0, 5);
        open(7);
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.REPEAT);

        var late = on(day(5)).done(8, 8);
        at(day(8), 9);
        late.recordNow();

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.NEXT_STEP);
        assertThat(reps()).isEqualTo(9);
        assertThat(newest().asked().validFrom()).isEqualTo(day(8));
    }

    @Test
    void aCorrectionTakesAStepBack() {
        approve(10);
        week(0, 5);
        var sixth = on(day(5)).done(8, 8).record();
        open(7);
        assertThat(reps()).isEqualTo(9);

        at(day(8), 9);
        on(day(5)).version(1).done(4, 4).corrects(sixth.id()).recordNow();

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.REPEAT);
        assertThat(reps()).isEqualTo(8);
        theSameWhenReplayed();
    }

    @Test
    void moreThanTheQuotaIsKindlyHeldWhateverThePain() {
        approve(10);

        var receipt = on(day(0)).peak(8).done(16, 16).record();

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.HOLD_PACE);
        assertThat(receipt.guidance().text()).contains("8 times is also the ceiling");
        theSameWhenReplayed();
    }

    @Test
    void unsettledMorningsMoveNothing() {
        approve(10);
        for (int i = 0; i < 3; i++) {
            on(day(i)).peak(8).done(8, 8).record();
            at(day(i + 1), 7);
            morning(day(i + 1), 8);
        }

        assertThat(decisions()).isEmpty();
        assertThat(reps()).isEqualTo(8);
    }

    @Test
    void anotherDoseOfThePhysioWaitsForApprovalAgain() {
        approve(10);
        prescribing.newVersion(clinic, anna, pat.patient(), prescription, "chair-squat-light-touch", 2, day(3));
        assertThat(plan().waiting()).isEqualTo(1);

        week(3, 4);
        open(7);

        assertThat(decisions()).isEmpty();
    }

    @Test
    void approvesWithinTheRangesAndOnlyWhatWasSeen() {
        var seen = towards(10, 1);
        assertThat(approve(13)).as("above the cap").isInstanceOf(PlanApproval.Refused.class);
        assertThat(clinic.as(anna, () -> quotaPlans.approve(towards(10, 3))))
                .as("more than a fifth of the baseline a week")
                .isEqualTo(new PlanApproval.Refused(
                        "Chair squat, light touch: a goal from 8 to 12 times, with 1 to 2 more each week."));
        prescribing.newVersion(clinic, anna, pat.patient(), prescription, "chair-squat-light-touch", 2, day(0));
        assertThat(clinic.as(anna, () -> quotaPlans.approve(seen))).isEqualTo(new PlanApproval.ChangedMeanwhile());
        assertThat(plan().waiting()).isEqualTo(1);
    }

    /** Not where the programme is not offered, nor in a flare, which has its own way back: whoever asks, and however it looks. */
    @Test
    void noPlanIsApprovedWhereNothingMayRise() {
        prescribing.gate(clinic, anna, pat.patient(), GateAction.CLINICIAN_FIRST);
        assertThat(approve(10))
                .isEqualTo(new PlanApproval.Refused(
                        new HeldBack(HeldBack.Why.GATE, GateAction.CLINICIAN_FIRST).inWords()));

        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
        clinic.as(pat.account(), () -> diary.begin(pat.patient()));
        assertThat(approve(10)).isEqualTo(new PlanApproval.Refused(new HeldBack(HeldBack.Why.FLARE, null).inWords()));
        assertThat(plan().approved(newest().asked().prescription())).isEmpty();
    }

    @Test
    void onlyTheirOwnPhysioApproves() {
        var command = towards(10, 1);
        var ben = clinic.physio("Ben");
        var other = clinic.patient(ben, "Ole Berg");

        assertThatThrownBy(() -> clinic.as(ben, () -> quotaPlans.approve(command)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(pat.account(), () -> quotaPlans.approve(command)))
                .isInstanceOf(AccessDeniedException.class);
        var foreign = new ApproveQuotaPlan(other.patient(), command.programme(), command.lines());
        assertThatThrownBy(() -> clinic.as(ben, () -> quotaPlans.approve(foreign)))
                .isInstanceOf(NotFoundException.class);
        approve(10);
        Long seen = clinic.as(
                other.account(),
                () -> transaction.execute(_ -> jdbc.sql("SELECT count(*) FROM quota_plan")
                        .query(Long.class)
                        .single()));
        assertThat(seen).isZero();
    }

    @Test
    void anApprovedPlanIsNeverChanged() {
        approve(10);

        assertThatThrownBy(() -> clinic.as(
                        anna,
                        () -> transaction.executeWithoutResult(
                                _ -> jdbc.sql("UPDATE quota_plan SET rise = 2").update())))
                .isInstanceOf(DataAccessException.class);
        assertThat(new PrescriptionId(prescription)).isEqualTo(newest().asked().prescription());
    }
}
