package org.steadyback.session;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.grading.Decision;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.Origin;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.DoseStep;
import org.steadyback.programme.plan.DoseWords;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.AnswerProposal;
import org.steadyback.progression.Offer;
import org.steadyback.progression.OfferWords;
import org.steadyback.progression.ProposalOutcome;
import org.steadyback.progression.ProposalReader;
import org.steadyback.progression.ProposalRow;
import org.steadyback.progression.Proposals;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screens;
import org.steadyback.screening.TakeScreen;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.testing.Replies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Up a ladder at the top of a dose, down it after two step-downs: offered, taken or not, and never past a caution. */
class LadderDatabaseTest extends GradingStory {

    private static final ExerciseId STEP_UP = new ExerciseId("SLG4");
    private static final ExerciseId WALL_SLIDE = new ExerciseId("SLG2");

    @Autowired
    ProposalReader proposalReader;

    @Autowired
    Proposals proposals;

    @Autowired
    Screens screens;

    private ProposalRow row() {
        return clinic.as(anna, () -> proposalReader.of(pat.patient())).getFirst();
    }

    private ProposalOutcome answer(AnswerProposal command) {
        return clinic.as(anna, () -> proposals.answer(command));
    }

    private AnswerProposal.Accept accept(ProposalRow row) {
        return new AnswerProposal.Accept(pat.patient(), row.id(), row.offer(), row.since());
    }

    /** Twelve times is the cap of repetitions. */
    private void threeGoodDaysAtTheTop() {
        squats(12, "15");
        usualPain(3);
        for (int day = 0; day < 3; day++) {
            goodDay(START.plusDays(day), 12);
        }
    }

    /** Two bad sessions step the dose down; two more, within the fortnight, ask for an easier exercise. */
    private void twoStepDowns() {
        squats(10, "12");
        usualPain(3);
        for (int day = 0; day < 4; day++) {
            on(START.plusDays(day)).peak(7).done(10, 10).record();
        }
    }

    private long reasons() {
        return clinic.as(
                anna,
                () -> transaction.execute(_ -> jdbc.sql("SELECT count(*) FROM plan_override WHERE patient_id = ?")
                        .param(pat.patient().value())
                        .query(Long.class)
                        .single()));
    }

    private void withOsteoporosis() {
        clinic.as(anna, () -> {
            var interview = screens.sit(pat.patient(), ScreenKind.FIRST).interview();
            screens.take(new TakeScreen(
                    pat.patient(), ScreenKind.FIRST, Replies.to(interview, Map.of(Step.OSTEOPOROSIS, "YES"))));
            return true;
        });
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK_WITH_CAUTIONS);
    }

    @Test
    void atTheTopTheNextRungIsOfferedAtFourFifthsOfItsDefault() {
        threeGoodDaysAtTheTop();

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.ADVANCE);
        assertThat(row().offer()).isInstanceOfSatisfying(Offer.OtherExercise.class, other -> {
            assertThat(other.exercise().id()).isEqualTo(STEP_UP);
            assertThat(other.exercise().dose().reps()).isEqualTo(8);
            assertThat(other.dose().amount()).isEqualTo(6);
        });
    }

    @Test
    void acceptedTheNextRungTakesItsPlace() {
        threeGoodDaysAtTheTop();

        var answered = answer(accept(row()));

        assertThat(answered).isInstanceOf(ProposalOutcome.Answered.class);
        assertThat(plan().newest()).singleElement().satisfies(one -> {
            assertThat(one.exercise().id()).isEqualTo(STEP_UP);
            assertThat(one.origin()).isEqualTo(Origin.PHYSIO);
            assertThat(one.asked().validFrom()).isEqualTo(START.plusDays(3));
            assertThat(one.asked().dose().amount()).isEqualTo(6);
        });
        assertThat(reasons())
                .as("what the plan was warned of before goes on standing: nobody has given a reason")
                .isZero();
        assertThat(clinic.as(anna, () -> proposalReader.of(pat.patient()))).isEmpty();
        assertThat(plan().plan().askedOn(START.plusDays(2)))
                .as("what was asked stays")
                .hasSize(1);
    }

    @Test
    void declinedTheExerciseStaysAndANewRunStarts() {
        threeGoodDaysAtTheTop();

        answer(new AnswerProposal.Decline(pat.patient(), row().id(), "Wait for the hill walk"));

        assertThat(newest().exercise().id()).isEqualTo(new ExerciseId("SLG3"));
        goodDay(START.plusDays(3), 12);
        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.CONTINUE);
    }

    @Test
    void changedTheSameExerciseGoesOnWithAnotherDose() {
        threeGoodDaysAtTheTop();

        assertThat(answer(new AnswerProposal.Change(pat.patient(), row().id(), 10, "", row().since())))
                .isInstanceOf(ProposalOutcome.Answered.class);

        assertThat(newest().exercise().id()).isEqualTo(new ExerciseId("SLG3"));
        assertThat(newest().asked().dose().amount()).isEqualTo(10);
    }

    @Test
    void hardWorkAtTheTopAdvancesNobody() {
        squats(12, "15");
        usualPain(3);
        for (int day = 0; day < 3; day++) {
            on(START.plusDays(day)).effort(7).done(12, 12).record();
            at(START.plusDays(day + 1), 7);
            morning(START.plusDays(day + 1), 3);
        }

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.HOLD_AT_TOP);
        assertThat(clinic.as(anna, () -> proposalReader.of(pat.patient()))).isEmpty();
    }

    @Test
    void whereACautionForbidsTheNextRungASetIsAddedInstead() {
        withOsteoporosis();
        prescription = ask("MFL1", new Dose.Sets(1, 1, 60, 0, Side.EACH, null), "70");
        usualPain(3);
        for (int day = 0; day < 3; day++) {
            on(START.plusDays(day)).done(1).record();
            at(START.plusDays(day + 1), 7);
            morning(START.plusDays(day + 1), 3);
        }

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.ADVANCE);
        var everybodys = clinic.as(anna, () -> proposalReader.mine()).getFirst();
        assertThat(row().offer())
                .isInstanceOfSatisfying(
                        Offer.OtherDose.class,
                        other -> assertThat(((Dose.Sets) other.dose()).sets()).isEqualTo(2));
        assertThat(everybodys)
                .as("the list of all patients knows the same cautions")
                .isEqualTo(row());
        assertThat(newest().exercise().id()).isEqualTo(new ExerciseId("MFL1"));

        assertThat(answer(accept(row()))).isInstanceOf(ProposalOutcome.Answered.class);
        assertThat(((Dose.Sets) newest().asked().dose()).sets()).isEqualTo(2);
    }

    @Test
    void afterTwoStepDownsTheDoseIsLowerAlreadyAndTheRungBelowIsOffered() {
        twoStepDowns();

        assertThat(last().orElseThrow().decision()).isEqualTo(Decision.REVIEW_REGRESS);
        assertThat(newest().asked().dose().amount())
                .as("lowered at once, twice")
                .isEqualTo(6);
        assertThat(row().offer()).isInstanceOfSatisfying(Offer.OtherExercise.class, other -> {
            assertThat(other.exercise().id()).isEqualTo(WALL_SLIDE);
            assertThat(new DoseStep(newest().asked().dose(), other.dose()).times())
                    .as("an easier one never asks more")
                    .isLessThanOrEqualTo(1);
        });
        assertThat(OfferWords.of(row()))
                .as("what it replaces is named")
                .startsWith("Wall slide squat, ")
                .endsWith(", instead of Chair squat, light touch, " + DoseWords.of(row().dose()));

        assertThat(answer(accept(row()))).isInstanceOf(ProposalOutcome.Answered.class);
        assertThat(plan().newest())
                .singleElement()
                .satisfies(one -> assertThat(one.exercise().id()).isEqualTo(WALL_SLIDE));
    }

    @Test
    void declinedTheLowerDoseStays() {
        twoStepDowns();

        answer(new AnswerProposal.Decline(pat.patient(), row().id(), "The chair was too low"));

        assertThat(newest().exercise().id()).isEqualTo(new ExerciseId("SLG3"));
        assertThat(newest().asked().dose().amount()).isEqualTo(6);
        assertThat(clinic.as(anna, () -> proposalReader.of(pat.patient()))).isEmpty();
    }

    @Test
    void nobodyElseMovesAnybodyOnALadder() {
        threeGoodDaysAtTheTop();
        var ben = clinic.physio("Ben");
        var quinn = clinic.patient(ben, "Quinn");
        var row = row();

        assertThatThrownBy(() -> clinic.as(ben, () -> proposals.answer(accept(row))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(
                        ben,
                        () -> proposals.answer(
                                new AnswerProposal.Accept(quinn.patient(), row.id(), row.offer(), row.since()))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> clinic.as(pat.account(), () -> proposals.answer(accept(row))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(newest().exercise().id()).isEqualTo(new ExerciseId("SLG3"));
    }

    @Test
    void noLadderIsClimbedWhileTheGateIsClosed() {
        threeGoodDaysAtTheTop();
        prescribing.gate(clinic, anna, pat.patient(), GateAction.SAME_DAY);

        assertThat(answer(accept(row()))).isInstanceOf(ProposalOutcome.Held.class);
        assertThat(newest().exercise().id()).isEqualTo(new ExerciseId("SLG3"));
    }
}
