package org.steadyback.session;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.grading.Decision;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.programme.Origin;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.Answer;
import org.steadyback.progression.AnswerProposal;
import org.steadyback.progression.AutomaticMode;
import org.steadyback.progression.DecisionReader;
import org.steadyback.progression.Offer;
import org.steadyback.progression.ProposalOutcome;
import org.steadyback.progression.ProposalReader;
import org.steadyback.progression.ProposalRow;
import org.steadyback.progression.Proposals;
import org.steadyback.progression.SwitchAutomatic;
import org.steadyback.progression.ToldDecision;
import org.steadyback.screening.GateAction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A rise waits for the physio, who accepts, changes or declines it; nobody else does. */
class ProposalsDatabaseTest extends GradingStory {

    @Autowired
    ProposalReader proposalReader;

    @Autowired
    Proposals proposals;

    @Autowired
    DecisionReader decisionReader;

    @Autowired
    AutomaticMode automatic;

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }

    @BeforeEach
    void aGoodRun() {
        squats(8, "11");
        usualPain(3);
        goodDay(day(0), 8);
        goodDay(day(1), 8);
        goodDay(day(2), 8);
    }

    private ProposalRow row() {
        return clinic.as(anna, () -> proposalReader.mine()).getFirst();
    }

    private ProposalOutcome answer(AnswerProposal command) {
        return clinic.as(anna, () -> proposals.answer(command));
    }

    private AnswerProposal.Accept accept(ProposalRow row) {
        return new AnswerProposal.Accept(pat.patient(), row.id(), row.offer(), row.since());
    }

    private int reps() {
        return ((Dose.Sets) newest().asked().dose()).reps();
    }

    @Test
    void acceptedItIsAskedFromTodayAndNoLongerWaits() {
        assertThat(row().green()).isTrue();

        assertThat(answer(accept(row()))).isInstanceOf(ProposalOutcome.Answered.class);

        assertThat(reps()).isEqualTo(9);
        assertThat(newest().origin()).isEqualTo(Origin.ENGINE);
        assertThat(newest().asked().validFrom()).isEqualTo(day(3));
        assertThat(clinic.as(anna, () -> proposalReader.mine())).isEmpty();
        assertThat(clinic.as(pat.account(), () -> days.openDay(pat.patient())).told())
                .extracting(ToldDecision::inWords)
                .containsExactly("%s: 9 times now instead of 8 times, after 3 settled sessions in a row."
                        .formatted(decisionsOfChart().getFirst().exercise()));
    }

    private java.util.List<org.steadyback.progression.DecisionRow> decisionsOfChart() {
        return clinic.as(anna, () -> decisionReader.of(pat.patient()));
    }

    @Test
    void whoeverHasTheProgrammeOpenHearsThatItChanged() {
        long before = programmeVersion();

        answer(accept(row()));

        assertThat(programmeVersion()).isGreaterThan(before);
    }

    @Test
    void whatIsAcceptedIsWhatWasSeen() {
        var seen = new Offer.OtherDose(new Dose.Sets(2, 12, 0, 0, Side.BOTH_TOGETHER, null));

        assertThat(answer(new AnswerProposal.Accept(pat.patient(), row().id(), seen, row().since())))
                .isInstanceOf(ProposalOutcome.Refused.class);
        assertThat(reps()).isEqualTo(8);
        assertThat(answer(accept(row()))).isInstanceOf(ProposalOutcome.Answered.class);
    }

    @Test
    void whatWasDoneTodayIsNotRewritten() {
        on(day(3)).done(8, 8).record();

        answer(accept(row()));

        assertThat(newest().asked().validFrom()).isEqualTo(day(4));
    }

    @Test
    void theSecondAnswerComesTooLate() {
        var row = row();
        answer(accept(row));

        assertThat(answer(accept(row)).inWords()).isEqualTo("Already answered by Anna: accepted.");
        assertThat(answer(new AnswerProposal.Decline(pat.patient(), row.id(), "Not yet")))
                .isInstanceOf(ProposalOutcome.AlreadyAnswered.class);
        assertThat(newest().asked().number()).isEqualTo(2);
    }

    @Test
    void theBaselineAndTheWeeksRiseGoOnFromTheStart() {
        answer(accept(row()));
        goodDay(day(3), 9);
        goodDay(day(4), 9);
        goodDay(day(5), 9);
        assertThat(row().quotaAfter()).as("1 of the week's 2 is used up").isEqualByComparingTo("10");
        answer(accept(row()));
        goodDay(day(6), 10);
        goodDay(day(7), 10);

        goodDay(day(8), 10);

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.HOLD_WEEK_CAP);
    }

    @Test
    void declinedItStartsANewRun() {
        answer(new AnswerProposal.Decline(pat.patient(), row().id(), "Let it settle first"));

        goodDay(day(3), 8);
        goodDay(day(4), 8);
        assertThat(clinic.as(anna, () -> proposalReader.mine())).isEmpty();
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.CONTINUE);

        goodDay(day(5), 8);
        assertThat(row().quotaAfter()).isEqualByComparingTo("9");
        var declined = decisionsOfChart().getLast().answers().getFirst();
        assertThat(declined.answer()).isEqualTo(Answer.DECLINED);
        assertThat(declined.reason()).isEqualTo("Let it settle first");
        assertThat(declined.by()).isEqualTo("Anna");
    }

    @Test
    void changedBeyondTheRulesNeedsAReason() {
        assertThat(answer(new AnswerProposal.Change(pat.patient(), row().id(), 12, "", row().since())))
                .isInstanceOf(ProposalOutcome.Refused.class);
        assertThat(answer(new AnswerProposal.Change(
                        pat.patient(), row().id(), 12, "Did 15 in the clinic", row().since())))
                .isInstanceOf(ProposalOutcome.Answered.class);

        assertThat(reps()).isEqualTo(12);
        assertThat(newest().origin()).isEqualTo(Origin.PHYSIO);
    }

    @Test
    void nothingRisesWhileSafetyComesFirst() {
        prescribing.gate(clinic, anna, pat.patient(), GateAction.SAME_DAY);

        assertThat(answer(accept(row())).inWords())
                .isEqualTo("Held back: Doctor or urgent care today. Decided anew when cleared.");
        assertThat(reps()).isEqualTo(8);
    }

    @Test
    void nobodyElseSeesOrAnswersIt() {
        var ben = clinic.physio("Ben");
        var quinn = clinic.patient(ben, "Quinn");
        var row = row();

        assertThat(clinic.as(ben, () -> proposalReader.mine())).isEmpty();
        assertThatThrownBy(() -> clinic.as(ben, () -> proposals.answer(accept(row))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(
                        ben,
                        () -> proposals.answer(
                                new AnswerProposal.Accept(quinn.patient(), row.id(), row.offer(), row.since()))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> clinic.as(pat.account(), () -> proposals.answer(accept(row))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(ben, () -> decisionReader.of(pat.patient())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everyStoredDecisionReplaysTheSame() {
        on(day(3)).peak(7).done(8, 8).record();
        on(day(4)).peak(7).done(8, 8).record();

        assertThat(decisionsOfChart())
                .hasSize(3)
                .allSatisfy(row -> assertThat(clinic.as(anna, () -> decisionReader.replay(pat.patient(), row.id()))
                                .same())
                        .isTrue());
    }

    @Test
    void aCorrectedSessionMakesAnAppliedRiseDoubtful() {
        goodDay(day(3), 8);
        var wrong = on(day(4)).done(8, 8).record().id();
        assertThat(wrong).isNotNull();
        answer(accept(row()));
        var first = clinic.as(pat.account(), () -> jdbcSessionOf(day(1)));

        at(day(5), 9);
        on(day(1)).peak(9).done(8, 8).version(1).corrects(first).recordNow();

        assertThat(row().doubted()).isTrue();
        assertThat(reps()).isEqualTo(9);
    }

    private SessionId jdbcSessionOf(LocalDate day) {
        return transaction.execute(_ -> jdbc.sql("SELECT session_id FROM session_log WHERE day = ?")
                .param(day)
                .query((row, _) -> new SessionId(row.getObject(1, java.util.UUID.class)))
                .single());
    }

    @Test
    void theAutomaticModeTakesOneGranuleAWeekAndEndsWithABadSession() {
        answer(new AnswerProposal.Decline(pat.patient(), row().id(), "Automatic from now on"));
        var programmeId = plan().id();
        clinic.as(
                anna,
                () -> automatic.switchTo(
                        new SwitchAutomatic(pat.patient(), programmeId, true, "Steady, and likes it simple")));
        // looked at again, so that no weekly check waits too long
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
        goodDay(day(3), 8);
        goodDay(day(4), 8);
        goodDay(day(5), 8);
        assertThat(reps()).isEqualTo(9);
        assertThat(clinic.as(anna, () -> proposalReader.mine())).isEmpty();

        goodDay(day(6), 9);
        goodDay(day(7), 9);
        goodDay(day(8), 9);
        assertThat(reps()).as("one a week").isEqualTo(9);
        assertThat(clinic.as(anna, () -> proposalReader.mine())).hasSize(1);

        on(day(9)).peak(7).done(9, 9).record();
        assertThat(clinic.as(
                        anna,
                        () -> automatic.stateOf(pat.patient(), programmeId).on()))
                .isFalse();
    }
}
