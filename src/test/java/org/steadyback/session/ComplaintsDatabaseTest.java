package org.steadyback.session;

import java.math.BigDecimal;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.agreement.AgreementReader;
import org.steadyback.agreement.Complaint;
import org.steadyback.agreement.ComplaintReason;
import org.steadyback.agreement.complaint.AnswerComplaint;
import org.steadyback.agreement.complaint.Complain;
import org.steadyback.agreement.complaint.ComplaintReceived;
import org.steadyback.agreement.complaint.Complaints;
import org.steadyback.agreement.complaint.Switching;
import org.steadyback.agreement.complaint.TakeInstead;
import org.steadyback.caseload.CaseloadReader;
import org.steadyback.grading.Parameter;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.Origin;
import org.steadyback.programme.ProgrammeReader;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.ChangeNumber;
import org.steadyback.progression.ClinicalNumbers;
import org.steadyback.screening.GateAction;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** "Not right for me": kept, answered at once with what is prepared and nothing else, told to the physio, answered by them. */
class ComplaintsDatabaseTest extends GradingStory {

    private static final ExerciseId WALL_SLIDE = new ExerciseId("SLG2");

    @Autowired
    ClinicalNumbers numbers;

    @Autowired
    Complaints complaints;

    @Autowired
    AgreementReader agreement;

    @Autowired
    ProgrammeReader programmes;

    @Autowired
    CaseloadReader caseload;

    @BeforeEach
    void chairSquats() {
        squats(8, "11");
    }

    private Complain says(ComplaintReason why, String note) {
        return new Complain(pat.patient(), new PrescriptionId(prescription), why, note);
    }

    private ComplaintReceived complain(ComplaintReason why) {
        return clinic.as(pat.account(), () -> complaints.complain(says(why, "")));
    }

    private Switching take(ComplaintReceived heard, ExerciseId exercise) {
        return clinic.as(
                pat.account(),
                () -> complaints.takeInstead(new TakeInstead(pat.patient(), heard.complaint(), exercise)));
    }

    private void answer(ComplaintReceived heard, Complaint.Kind kind, String words) {
        clinic.as(anna, () -> {
            complaints.answer(new AnswerComplaint(pat.patient(), heard.complaint(), kind, words));
            return true;
        });
    }

    private List<Complaint> inTheChart() {
        return clinic.as(anna, () -> agreement.of(pat.patient())).complaints();
    }

    @Test
    void tooHardIsAnsweredWithTheRungBelowAtNoMoreThanIsAskedNow() {
        var heard = complain(ComplaintReason.TOO_HARD);

        assertThat(heard.instead()).singleElement().satisfies(one -> {
            assertThat(one.exercise().id()).isEqualTo(WALL_SLIDE);
            // default 2 × 8 × 5 s; asked were 2 of 3 sets and all 8 times
            assertThat(one.dose()).isEqualTo(new Dose.Sets(1, 8, 4, 0, Side.BOTH_TOGETHER, null));
        });
        assertThat(plan().newest())
                .singleElement()
                .satisfies(one -> assertThat(one.asked().number()).isOne());
    }

    @Test
    void eachReadsOfTheExerciseInTheirLanguageAndThePhysioOfWhatWasTakenInEnglish() {
        var spanish = Languages.of("es").orElseThrow();
        var heard = Reading.in(spanish, () -> complain(ComplaintReason.TOO_HARD));

        assertThat(heard.instead().getFirst().exercise().language()).isEqualTo(spanish);
        assertThat(Reading.in(spanish, () -> take(heard, WALL_SLIDE))).isInstanceOf(Switching.Taken.class);
        assertThat(inTheChart()).singleElement().satisfies(said -> {
            assertThat(said.exercise()).isEqualTo("Chair squat, light touch");
            assertThat(said.takenInstead().orElseThrow()).startsWith("Wall slide squat, ");
        });
        assertThat(Reading.in(spanish, this::inTheChart))
                .singleElement()
                .satisfies(said -> assertThat(said.exercise()).isEqualTo("Sentadilla con toque a la silla"));
    }

    @Test
    void whatIsPreparedStartsByTheNumbersOfTheClinic() {
        var half = new ChangeNumber(Parameter.START_PCT, new BigDecimal("0.50"), "Agreed at the meeting");
        clinic.as(clinic.manager(), () -> numbers.change(half));

        assertThat(complain(ComplaintReason.TOO_HARD).instead())
                .singleElement()
                .satisfies(
                        one -> assertThat(one.dose()).isEqualTo(new Dose.Sets(1, 8, 2, 0, Side.BOTH_TOGETHER, null)));
    }

    @Test
    void whatIsTakenInsteadIsAskedFromTodayInThePatientsOwnName() {
        var heard = complain(ComplaintReason.TOO_HARD);

        assertThat(take(heard, WALL_SLIDE))
                .isInstanceOfSatisfying(
                        Switching.Taken.class,
                        taken -> assertThat(taken.what()).contains("Wall slide squat", "Monday 1 June"));

        assertThat(newest().exercise().id()).isEqualTo(WALL_SLIDE);
        assertThat(newest().origin()).isEqualTo(Origin.PATIENT);
        assertThat(newest().asked().validFrom()).isEqualTo(START);
        assertThat(plan().plan().askedOn(START))
                .singleElement()
                .satisfies(asked -> assertThat(asked.prescription().value()).isNotEqualTo(prescription));
        assertThat(inTheChart()).singleElement().satisfies(said -> {
            assertThat(said.open()).as("the physio is still to see it").isTrue();
            assertThat(said.takenInstead().orElseThrow()).startsWith("Wall slide squat, ");
        });
        assertThat(take(heard, WALL_SLIDE)).isInstanceOf(Switching.NotPrepared.class);
        assertThat(plan().newest()).hasSize(1);
    }

    @Test
    void whatWasDoneTodayIsNotRewritten() {
        on(START).done(8, 8).record();

        take(complain(ComplaintReason.TOO_HARD), WALL_SLIDE);

        assertThat(newest().asked().validFrom()).isEqualTo(START.plusDays(1));
        assertThat(current(START)).isOne();
    }

    @Test
    void aFormOpenAtThePhysiosHearsOfIt() {
        var before = version();

        take(complain(ComplaintReason.TOO_HARD), WALL_SLIDE);

        assertThat(version()).isGreaterThan(before);
    }

    private long version() {
        return clinic.as(anna, () -> programmes.historyOf(pat.patient()))
                .getFirst()
                .version();
    }

    @Test
    void nothingIsPreparedForPainOrForMore() {
        assertThat(complain(ComplaintReason.HURTS).instead()).isEmpty();
        var easy = complain(ComplaintReason.TOO_EASY);
        assertThat(easy.instead()).isEmpty();
        assertThat(take(easy, new ExerciseId("SLG4"))).isInstanceOf(Switching.NotPrepared.class);
        assertThat(newest().asked().number()).isOne();
        assertThat(inTheChart()).hasSize(2).allMatch(Complaint::open);
    }

    @Test
    void onlyWhatWasShownCanBeTaken() {
        var heard = complain(ComplaintReason.TOO_HARD);

        assertThat(take(heard, new ExerciseId("SLG1"))).isInstanceOf(Switching.NotPrepared.class);
        assertThat(take(heard, new ExerciseId("SLG4"))).isInstanceOf(Switching.NotPrepared.class);
        assertThat(newest().exercise().id()).isEqualTo(new ExerciseId("SLG3"));
    }

    @Test
    void whileOnlyHandPickedExercisesAreAllowedNothingIsPrepared() {
        prescribing.gate(clinic, anna, pat.patient(), GateAction.SUPERVISED_ONLY);

        assertThat(complain(ComplaintReason.TOO_HARD).instead()).isEmpty();
    }

    @Test
    void whatWasPreparedIsNotTakenOnceTheGateIsClosed() {
        var heard = complain(ComplaintReason.TOO_HARD);
        prescribing.gate(clinic, anna, pat.patient(), GateAction.SAME_DAY);

        assertThat(take(heard, WALL_SLIDE)).isInstanceOf(Switching.NotPrepared.class);
        assertThat(newest().exercise().id()).isEqualTo(new ExerciseId("SLG3"));
    }

    @Test
    void aPlanOfWeeklyQuotasIsThePhysiosToChange() {
        clinic.as(
                anna,
                () -> transaction.execute(_ -> jdbc.sql("UPDATE programme SET mode = 'QUOTA' WHERE programme_id = ?")
                        .param(programme)
                        .update()));

        assertThat(complain(ComplaintReason.TOO_HARD).instead()).isEmpty();
    }

    @Test
    void noRoomIsAnsweredWithWhatTheLibraryNamesWhereThePlanBearsIt() {
        prescription = ask("SBR2", new Dose.Sets(2, 10, 3, 30, Side.BOTH_TOGETHER, null), null);

        var heard = complain(ComplaintReason.NO_ROOM_OR_EQUIPMENT);

        // sit-to-stand instead of the bridge would leave a plan of two strength exercises without core work
        assertThat(heard.instead()).isEmpty();
    }

    @Test
    void sayingTheSameTwiceAddsNothingUntilSomebodyAnswers() {
        var first = complain(ComplaintReason.HURTS);
        assertThat(complain(ComplaintReason.HURTS).complaint()).isEqualTo(first.complaint());
        answer(first, Complaint.Kind.SEEN, "");

        assertThat(complain(ComplaintReason.HURTS).complaint()).isNotEqualTo(first.complaint());
        assertThat(inTheChart()).hasSize(2);
    }

    @Test
    void theCaseloadSaysItWithItsAgeUntilAPhysioAnswers() {
        var heard = complain(ComplaintReason.TOO_HARD);
        take(heard, WALL_SLIDE);
        at(START.plusDays(3), 9);

        assertThat(needs()).contains("1 exercise; said 3 days ago");
        answer(heard, Complaint.Kind.CHANGED, "");
        assertThat(needs()).noneMatch(words -> words.contains("said"));
    }

    private List<String> needs() {
        return clinic.as(anna, () -> caseload.mine()).rows().getFirst().needs().stream()
                .map(org.steadyback.caseload.need.Need::words)
                .toList();
    }

    @Test
    void thePhysiosAnswerIsReadWithTheExercise() {
        clinic.as(
                pat.account(),
                () -> complaints.complain(says(ComplaintReason.DONT_UNDERSTAND, "Which knee \0first? ")));
        var heard = complain(ComplaintReason.HURTS);
        at(START.plusDays(1), 9);
        answer(heard, Complaint.Kind.REPLIED, "Leave it out until Thursday.");

        var mine = clinic.as(pat.account(), () -> complaints.mine(pat.patient(), new PrescriptionId(prescription)));

        assertThat(mine).extracting(Complaint::note).containsExactlyInAnyOrder("", "Which knee first?");
        assertThat(mine.stream().filter(one -> one.id().equals(heard.complaint())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.open()).isFalse();
                    assertThat(one.at()).isEqualTo(instant(START, 8));
                    assertThat(one.answers())
                            .containsExactly(new Complaint.Answer(
                                    Complaint.Kind.REPLIED,
                                    "Leave it out until Thursday.",
                                    "Anna",
                                    instant(START.plusDays(1), 9)));
                });
    }

    @Test
    void nobodyElseComplainsTakesOrAnswers() {
        var ben = clinic.physio("Ben");
        var quinn = clinic.patient(ben, "Quinn");
        var heard = complain(ComplaintReason.TOO_HARD);
        var foreign = new Complain(quinn.patient(), new PrescriptionId(prescription), ComplaintReason.HURTS, "");
        var taking = new TakeInstead(pat.patient(), heard.complaint(), WALL_SLIDE);
        var answering = new AnswerComplaint(pat.patient(), heard.complaint(), Complaint.Kind.SEEN, "");

        assertThatThrownBy(() -> clinic.as(anna, () -> complaints.complain(says(ComplaintReason.HURTS, ""))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(quinn.account(), () -> complaints.complain(foreign)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> clinic.as(quinn.account(), () -> complaints.takeInstead(taking)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(
                        quinn.account(),
                        () -> complaints.takeInstead(new TakeInstead(quinn.patient(), heard.complaint(), WALL_SLIDE))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(ben, answering)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(pat.account(), answering)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () -> as(ben, new AnswerComplaint(quinn.patient(), heard.complaint(), Complaint.Kind.SEEN, "")))
                .isInstanceOf(NotFoundException.class);
        assertThat(clinic.as(quinn.account(), () -> complaints.mine(quinn.patient(), new PrescriptionId(prescription))))
                .isEmpty();
        assertThat(inTheChart())
                .singleElement()
                .satisfies(one -> assertThat(one.answers()).isEmpty());
    }

    private boolean as(org.steadyback.kernel.AccountId who, AnswerComplaint command) {
        return clinic.as(who, () -> {
            complaints.answer(command);
            return true;
        });
    }
}
