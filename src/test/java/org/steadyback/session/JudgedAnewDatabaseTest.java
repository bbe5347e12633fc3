package org.steadyback.session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.grading.Decision;
import org.steadyback.programme.Change;
import org.steadyback.programme.ChangeProgramme;
import org.steadyback.programme.HeldBack;
import org.steadyback.programme.Programmes;
import org.steadyback.programme.plan.Dose;
import org.steadyback.progression.AnswerProposal;
import org.steadyback.progression.AutomaticCause;
import org.steadyback.progression.AutomaticMode;
import org.steadyback.progression.ProposalOutcome;
import org.steadyback.progression.ProposalReader;
import org.steadyback.progression.ProposalRow;
import org.steadyback.progression.Proposals;
import org.steadyback.progression.SwitchAutomatic;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.rules.Sign;

import static org.assertj.core.api.Assertions.assertThat;

/** What waits for a physio is judged by the records of now: whatever came in since, and whichever way it is accepted. */
class JudgedAnewDatabaseTest extends GradingStory {

    @Autowired
    ProposalReader proposalReader;

    @Autowired
    Proposals proposals;

    @Autowired
    AutomaticMode automatic;

    @Autowired
    FlareDiary diary;

    @Autowired
    Programmes programmes;

    private static LocalDate day(int number) {
        return START.plusDays(number);
    }

    @BeforeEach
    void aRiseWaits() {
        squats(8, "11");
        usualPain(3);
        goodDay(day(0), 8);
        goodDay(day(1), 8);
        goodDay(day(2), 8);
        assertThat(waiting()).singleElement().matches(ProposalRow::green);
    }

    private List<ProposalRow> waiting() {
        return clinic.as(anna, () -> proposalReader.mine());
    }

    private ProposalOutcome accept(ProposalRow row) {
        return clinic.as(
                anna,
                () -> proposals.answer(new AnswerProposal.Accept(pat.patient(), row.id(), row.offer(), row.since())));
    }

    private ProposalOutcome acceptTogether(ProposalRow row) {
        return clinic.as(
                anna, () -> proposals.answer(new AnswerProposal.AcceptTogether(pat.patient(), row.id(), row.offer())));
    }

    private int reps() {
        return ((Dose.Sets) newest().asked().dose()).reps();
    }

    private void gate(GateAction action) {
        prescribing.gate(clinic, anna, pat.patient(), action);
    }

    /** The gate was decided eight days before the start; the weekly check fell due the day before it, 31 May. */
    @Test
    void whileTheWeeklyCheckIsNotAnsweredItIsNotGreenAndNotAcceptedTogether() {
        goodDay(day(3), 8);
        goodDay(day(4), 8);
        assertThat(waiting()).as("due for six days").singleElement().matches(ProposalRow::green);

        goodDay(day(5), 8);

        var words = "Weekly check not answered since 31 May 2026.";
        var row = waiting().getFirst();
        assertThat(row.green()).isFalse();
        assertThat(row.notAnsweredInWords()).isEqualTo(words);
        assertThat(row.notTogether()).isEqualTo(words);
        assertThat(clinic.as(anna, () -> proposalReader.of(pat.patient())))
                .as("on the chart")
                .singleElement()
                .matches(one -> one.notAnsweredInWords().equals(words));
        assertThat(acceptTogether(row).inWords()).isEqualTo("Not accepted together with others. " + words);
        assertThat(reps()).isEqualTo(8);

        assertThat(accept(row)).as("by itself").isInstanceOf(ProposalOutcome.Answered.class);
    }

    @Test
    void theAutomaticModeLeavesARiseToThePhysioWhileTheWeeklyCheckIsNotAnswered() {
        clinic.as(
                anna,
                () -> proposals.answer(new AnswerProposal.Decline(
                        pat.patient(), waiting().getFirst().id(), "Automatic from now on")));
        clinic.as(anna, () -> automatic.switchTo(new SwitchAutomatic(pat.patient(), plan().id(), true, "Steady")));

        goodDay(day(3), 8);
        goodDay(day(4), 8);
        goodDay(day(5), 8);

        assertThat(reps()).isEqualTo(8);
        assertThat(waiting())
                .singleElement()
                .matches(row -> row.notAnsweredInWords().startsWith("Weekly check not answered since "));
        assertThat(clinic.as(
                        anna,
                        () -> automatic.stateOf(pat.patient(), plan().id()).on()))
                .isTrue();
    }

    @Test
    void aLateRecordSupersedesIt() {
        at(day(5), 9);

        on(day(3)).peak(9).done(8, 8).recordNow();

        assertThat(waiting()).isEmpty();
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.STEP_DOWN);
    }

    @Test
    void aCorrectionSupersedesIt() {
        at(day(3), 9);

        on(day(2)).peak(7).done(8, 8).corrects(sessionOf(day(2))).recordNow();

        assertThat(waiting()).isEmpty();
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.HOLD);
    }

    @Test
    void aChangedMorningSupersedesIt() {
        at(day(3), 9);

        morning(day(3), 6);

        assertThat(waiting()).isEmpty();
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.HOLD);
    }

    @Test
    void aFlareSupersedesItAndItsEndDoesNotBringItBack() {
        at(day(3), 9);
        var seen = waiting().getFirst();

        clinic.as(pat.account(), () -> diary.begin(pat.patient()));

        assertThat(waiting()).isEmpty();
        assertThat(accept(seen)).isInstanceOf(ProposalOutcome.NoLongerOpen.class);
        at(day(4), 9);
        clinic.as(pat.account(), () -> diary.end(pat.patient()));
        assertThat(waiting()).isEmpty();
        assertThat(reps()).as("80 % of 8").isEqualTo(6);
    }

    @Test
    void afterAWeekWithoutASessionItIsHeldUntilTheGapIsJudged() {
        at(day(10), 9);
        var row = waiting().getFirst();

        assertThat(accept(row)).isEqualTo(new ProposalOutcome.Held(new HeldBack(HeldBack.Why.GAP, null)));

        assertThat(reps()).isEqualTo(8);
        on(day(10)).done(8, 8).record();
        assertThat(waiting()).isEmpty();
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.RESTART_REDUCED);
    }

    @Test
    void whatIsStaleWhenItIsAcceptedIsReplacedAndNothingIsRaised() {
        at(day(7), 9);
        var row = waiting().getFirst();

        var became = accept(row);

        assertThat(became.inWords())
                .contains(
                        "not accepted, the records of now say something else. Hold: less than 80 % of the week's dose done;"
                                + " 8 times stays");
        assertThat(reps()).isEqualTo(8);
        assertThat(waiting()).isEmpty();
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.HOLD_ADHERENCE);
    }

    @Test
    void aNewerSessionStandsBesideTheEvidenceUntilItIsJudged() {
        on(day(3)).done(8, 8).record();

        assertThat(java.util.Objects.requireNonNull(waiting().getFirst().since())
                        .inWords())
                .isEqualTo("Since then: 16 of 16, morning still to come");
        assertThat(waiting().getFirst().green()).isTrue();
        assertThat(clinic.as(anna, () -> proposalReader.of(pat.patient())))
                .as("the chart and the review say the same")
                .isEqualTo(waiting());
    }

    /** On a new dose, with 4 of 9 days done: the recording itself makes the decision, and its morning is still to come. */
    @Test
    void theSessionWhoseRecordingMadeItIsInItsEvidenceAndOnlyALaterOneIsSinceThen() {
        accept(waiting().getFirst());
        on(day(8)).done(9, 9).record();
        var made = waiting().getFirst();
        assertThat(made.decision()).isEqualTo(Decision.RENEGOTIATE);
        assertThat(made.sinceInWords()).isEmpty();

        on(day(10)).done(9, 9).record();

        assertThat(waiting()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(made.id());
            assertThat(row.sinceInWords()).isEqualTo("Since then: 18 of 18, morning still to come");
        });
    }

    /** A correction says of a session that was known already what it was; it makes no newer one of it. */
    @Test
    void aCorrectedSessionOfBeforeIsNotSinceThen() {
        accept(waiting().getFirst());
        on(day(8)).done(9, 9).record();

        on(day(2)).done(8, 8).corrects(sessionOf(day(2))).recordNow();

        assertThat(waiting())
                .singleElement()
                .satisfies(row -> assertThat(row.sinceInWords()).isEmpty());
    }

    @Test
    void aGapHoldsItOnTheListToo() {
        at(day(9), 9);
        assertThat(waiting()).singleElement().satisfies(row -> {
            assertThat(row.held()).as("last session on day 2").isEqualTo(new HeldBack(HeldBack.Why.GAP, null));
            assertThat(row.green()).isFalse();
            assertThat(accept(row)).isInstanceOf(ProposalOutcome.Held.class);
        });
        at(day(40), 9);
        assertThat(accept(waiting().getFirst())).as("however long ago").isInstanceOf(ProposalOutcome.Held.class);
        assertThat(reps()).isEqualTo(8);
    }

    @Test
    void aChangeByTheRulesIsNotTheDoingOfWhoHappenedToRecord() {
        long seen = programmeVersion();
        accept(waiting().getFirst());
        assertThat(changeBasedOn(seen)).isEqualTo("the rules, accepted by Anna");

        seen = programmeVersion();
        on(day(3)).peak(9).done(9, 9).record();
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.STEP_DOWN);
        assertThat(changeBasedOn(seen)).isEqualTo("the rules");
    }

    private String changeBasedOn(long version) {
        var open = plan();
        var command =
                new ChangeProgramme(pat.patient(), open.id(), version, null, open.mode(), "Another goal", List.of());
        return ((Change.ChangedMeanwhile) clinic.as(anna, () -> programmes.change(command))).by();
    }

    @Test
    void whatWasWorseSinceIsAcceptedByItselfOnly() {
        on(day(3)).peak(5).done(8, 8).record();
        var row = waiting().getFirst();
        assertThat(row.green()).isFalse();

        assertThat(acceptTogether(row).inWords())
                .isEqualTo(
                        "Not accepted together with others. A newer session was worse. Since then: 16 of 16, morning still to come.");
        assertThat(reps()).isEqualTo(8);

        assertThat(accept(row)).isInstanceOf(ProposalOutcome.Answered.class);
        assertThat(reps()).isEqualTo(9);
    }

    @Test
    void ofAnExerciseDoneShortSinceIsSaidWhatWasDoneAndNobodyAcceptsItUnseen() {
        var before = waiting().getFirst();
        assertThat(before.sinceInWords()).as("nothing newer").isEmpty();
        on(day(3)).done(8, 2).record();
        var row = waiting().getFirst();
        var words = "A newer session was worse. Since then: 10 of 16, morning still to come.";

        assertThat(row.sinceInWords()).isEqualTo(words);
        assertThat(row.notTogether()).as("the batch says the same").isEqualTo(words);
        assertThat(row.asksOnce()).isTrue();
        var stale = new AnswerProposal.Accept(pat.patient(), row.id(), row.offer(), before.since());
        assertThat(clinic.as(anna, () -> proposals.answer(stale)).inWords())
                .as("a tab from before")
                .isEqualTo("Not accepted. " + words + " Look at it, and accept again if it stands.");
        assertThat(reps()).isEqualTo(8);

        assertThat(accept(row)).isInstanceOf(ProposalOutcome.Answered.class);
        assertThat(reps()).isEqualTo(9);
    }

    @Test
    void neitherDoesAnybodySetAHigherDoseOfTheirOwnUnseen() {
        var before = waiting().getFirst();
        on(day(3)).done(8, 2).record();
        var row = waiting().getFirst();
        var unseen = new AnswerProposal.Change(pat.patient(), row.id(), 9, "", before.since());
        assertThat(clinic.as(anna, () -> proposals.answer(unseen)).inWords())
                .startsWith("Not accepted. A newer session was worse.");
        assertThat(reps()).isEqualTo(8);

        var seen = new AnswerProposal.Change(pat.patient(), row.id(), 9, "", row.since());
        assertThat(clinic.as(anna, () -> proposals.answer(seen))).isInstanceOf(ProposalOutcome.Answered.class);
        assertThat(reps()).isEqualTo(9);
    }

    @Test
    void lessIsSetAtOnceWhateverCameSince() {
        on(day(3)).done(8, 2).record();
        var less = new AnswerProposal.Change(pat.patient(), waiting().getFirst().id(), 6, "", null);
        assertThat(clinic.as(anna, () -> proposals.answer(less))).isInstanceOf(ProposalOutcome.Answered.class);
        assertThat(reps()).isEqualTo(6);
    }

    @Test
    void sessionsOfOtherExercisesAreNotNewerEvidence() {
        var squats = prescription;
        prescription =
                ask("SLG3", new Dose.Sets(2, 5, 0, 0, org.steadyback.programme.plan.Side.BOTH_TOGETHER, null), "7");
        on(day(3)).done(5, 5).record();
        prescription = squats;

        assertThat(waiting())
                .singleElement()
                .satisfies(row -> assertThat(row.since()).isNull());
    }

    @Test
    void theSecondOfTwoPhysiosHearsWhoWasFirst() {
        var row = waiting().getFirst();
        assertThat(acceptTogether(row)).isInstanceOf(ProposalOutcome.Answered.class);

        assertThat(acceptTogether(row).inWords()).isEqualTo("Already answered by Anna: accepted.");
    }

    @ParameterizedTest
    @EnumSource(GateAction.class)
    void onlyWhereTheProgrammeIsOfferedSomethingIsAccepted(GateAction action) {
        gate(action);
        boolean open = action == GateAction.OK || action == GateAction.OK_WITH_CAUTIONS;
        var row = waiting().getFirst();

        var became = accept(row);

        assertThat(became).isInstanceOf(open ? ProposalOutcome.Answered.class : ProposalOutcome.Held.class);
        assertThat(reps()).isEqualTo(open ? 9 : 8);
        if (!open && action != GateAction.SUPERVISED_ONLY) {
            assertThat(row.held()).isEqualTo(new HeldBack(HeldBack.Why.GATE, action));
            assertThat(row.green()).isFalse();
        }
    }

    @Test
    void clearedAgainItIsDecidedAnewAtOnce() {
        at(day(7), 9); // days of a closed gate are not asked; these six were
        gate(GateAction.SAME_DAY);
        assertThat(waiting()).singleElement().matches(row -> row.held() != null);

        gate(GateAction.OK);

        assertThat(waiting()).as("by now less than 80 % of the week is done").isEmpty();
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.HOLD_ADHERENCE);
    }

    @Test
    void theAutomaticModeEndsWithAFlareAndStaysOff() {
        switchOn();
        at(day(3), 9);

        clinic.as(pat.account(), () -> diary.begin(pat.patient()));

        assertThat(state().on()).isFalse();
        assertThat(state().inWords())
                .isEqualTo(
                        "It is off since Thursday 4 June: a flare began. It stays off until you switch it on again.");
        clinic.as(pat.account(), () -> diary.end(pat.patient()));
        assertThat(state().on()).isFalse();
    }

    @Test
    void theAutomaticModeEndsWhenTheGateClosesFurtherAndAnOpenedGateDoesNotBringItBack() {
        switchOn();

        gate(GateAction.CLINICIAN_FIRST);

        assertThat(state().cause()).isEqualTo(AutomaticCause.GATE);
        gate(GateAction.OK);
        assertThat(state().on()).isFalse();
    }

    @Test
    void theAutomaticModeEndsWithAStopSymptom() {
        switchOn();

        on(day(3)).done(8, 8).stop(Sign.CHEST_PAIN).record();

        assertThat(state().on()).isFalse();
        assertThat(state().cause()).isEqualTo(AutomaticCause.STOP);
    }

    @Test
    void anUnsettledSessionThatDecidesNothingNewEndsTheAutomaticModeToo() {
        on(day(3)).peak(7).done(8, 8).record();
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.HOLD);
        switchOn();

        at(day(4), 9);
        morning(day(4), 3);
        assertThat(state().on())
                .as("it was known when the mode was switched on")
                .isTrue();

        at(day(4), 10);
        on(day(2)).peak(7).done(8, 8).corrects(sessionOf(day(2))).recordNow();
        assertThat(state().cause()).isEqualTo(AutomaticCause.UNSETTLED);
    }

    @Test
    void nothingRisesByItselfWhileTheProgrammeIsNotOffered() {
        gate(GateAction.CLINICIAN_FIRST);
        declined();
        switchOn();

        goodDay(day(3), 8);
        goodDay(day(4), 8);
        goodDay(day(5), 8);

        assertThat(reps()).isEqualTo(8);
        assertThat(waiting()).singleElement().matches(row -> row.held() != null);
    }

    private void declined() {
        var row = waiting().getFirst();
        clinic.as(
                anna,
                () -> proposals.answer(new AnswerProposal.Decline(pat.patient(), row.id(), "Automatic from now")));
    }

    private void switchOn() {
        var id = plan().id();
        clinic.as(anna, () -> automatic.switchTo(new SwitchAutomatic(pat.patient(), id, true, "Steady")));
    }

    private AutomaticMode.State state() {
        var id = plan().id();
        return clinic.as(anna, () -> automatic.stateOf(pat.patient(), id));
    }

    private SessionId sessionOf(LocalDate day) {
        return clinic.as(
                pat.account(),
                () -> transaction.execute(_ -> jdbc.sql("""
                                SELECT session_id FROM session_log l WHERE day = ? AND NOT EXISTS
                                       (SELECT FROM session_log c WHERE c.corrects = l.session_id)""")
                        .param(day)
                        .query((row, _) -> new SessionId(row.getObject(1, UUID.class)))
                        .single()));
    }
}
