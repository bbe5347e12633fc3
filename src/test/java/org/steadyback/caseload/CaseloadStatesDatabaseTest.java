package org.steadyback.caseload;

import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.agreement.AnswerPlan;
import org.steadyback.agreement.Complaint;
import org.steadyback.agreement.ComplaintReason;
import org.steadyback.agreement.PlanAnswers;
import org.steadyback.agreement.ReplyToPatient;
import org.steadyback.agreement.complaint.AnswerComplaint;
import org.steadyback.agreement.complaint.Complain;
import org.steadyback.agreement.complaint.Complaints;
import org.steadyback.caseload.need.Need;
import org.steadyback.caseload.need.Reason;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.PausePatient;
import org.steadyback.insight.ReviewHighlight;
import org.steadyback.insight.ReviewReader;
import org.steadyback.insight.Ward;
import org.steadyback.insight.Ward.Felt;
import org.steadyback.kernel.Period;
import org.steadyback.programme.EndProgramme;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.Programmes;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.WaitingCount;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.rules.Sign;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.steadyback.insight.Ward.TODAY;
import static org.steadyback.insight.Ward.daysAgo;

/** States of a patient that were said wrongly or not at all: texts to be read first, days away, decisions held back. */
@PortalTest
class CaseloadStatesDatabaseTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseloadReader reader;

    @Autowired
    ReviewReader reviews;

    @Autowired
    PlanAnswers answers;

    @Autowired
    PlanReader plans;

    @Autowired
    Complaints complaints;

    @Autowired
    Episodes episodes;

    @Autowired
    PatientTexts texts;

    @Autowired
    Programmes programmes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Screening screening;

    private Ward ward;

    @BeforeEach
    void open() {
        ward = new Ward(context);
    }

    @AfterEach
    void close() {
        ward.close();
    }

    @Test
    void aWishWithWordsToBeReadStandsBeforeAllButSafetyUntilItIsAnswered() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7).did(14, 1, Felt.pain(3, 3, 3));
        pat.mornings(13, 2, 2, 2, 2, 2, 2, 2, 4, 4, 4, 4, 4, 4, 4).reviewed(TODAY, "");
        var gate = gateOf(pat);

        asks(pat, "Less please. I don't want to live");

        assertThat(row(pat).needs()).extracting(Need::reason).startsWith(Reason.WORDS_TO_READ, Reason.PAIN_UP);
        assertThat(row(pat).need().words())
                .startsWith("Perhaps about self-harm, in what was asked about the plan of ")
                .doesNotContain("live");
        assertThat(gateOf(pat)).as("words never grade").isEqualTo(gate);

        asks(pat, "And fewer exercises");
        assertThat(row(pat).need().reason())
                .as("a second wish does not hide the first")
                .isEqualTo(Reason.WORDS_TO_READ);

        ward.clinic.as(
                ward.anna,
                () -> answers.reply(new ReplyToPatient(pat.id, programme(pat).id(), "I ring you now")));
        assertThat(row(pat).need().reason())
                .as("a line to the second wish is none to the first")
                .isEqualTo(Reason.WORDS_TO_READ);

        readAll(pat);
        assertThat(row(pat).hasReason(Reason.WORDS_TO_READ)).isFalse();
    }

    @Test
    void theNoteOfASessionIsToBeReadUntilSomebodyOfTheTeamHasReviewedIt() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7);
        pat.did(daysAgo(2), new Felt(3, 3, 3, "On the way I wet myself", Set.of()));

        assertThat(row(pat).need().reason()).isEqualTo(Reason.WORDS_TO_READ);
        assertThat(row(pat).need().words()).startsWith("Perhaps about bladder, bowel or numbness, in the note of");

        pat.reviewed(TODAY, "Rung");
        assertThat(row(pat).hasReason(Reason.WORDS_TO_READ)).isFalse();
    }

    /** A correction mends a number; it does not take back what nobody has read. */
    @Test
    void aCorrectionTakesNoWordsOffTheListUntilSomebodyOfTheTeamHasReviewedThem() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7);
        var first = pat.didSome(daysAgo(2), new Felt(3, 3, 3, "I want to end my life", Set.of()), null, 10);
        assertThat(row(pat).need().words()).isEqualTo("Perhaps about self-harm, in the note of a session of 16 Nov");

        var second = pat.didSome(daysAgo(2), new Felt(3, 4, 3, "I want to end my life", Set.of()), first, 10);
        assertThat(row(pat).need().words())
                .as("said again by the correction: once")
                .isEqualTo("Perhaps about self-harm, in the note of a session of 16 Nov");

        var third = pat.didSome(daysAgo(2), new Felt(3, 4, 3, "All fine", Set.of()), second, 10);
        pat.didSome(daysAgo(2), new Felt(3, 4, 3, "", Set.of()), third, 10);
        assertThat(row(pat).need().reason()).isEqualTo(Reason.WORDS_TO_READ);
        assertThat(row(pat).need().words()).isEqualTo("Perhaps about self-harm, in the note of a session of 16 Nov");
        assertThat(ward.clinic.as(ward.anna, () -> reviews.review(pat.id, 4)).standsOut())
                .as("the old words are where the row leads to")
                .extracting(ReviewHighlight::words, ReviewHighlight::stop)
                .contains(tuple("Note: “I want to end my life”, corrected later", true));

        pat.reviewed(daysAgo(1), "Rung");
        assertThat(row(pat).hasReason(Reason.WORDS_TO_READ)).isFalse();
        assertThat(ward.clinic.as(ward.anna, () -> reviews.review(pat.id, 4)).standsOut())
                .noneMatch(ReviewHighlight::stop);
    }

    /** One press on "Conclude review" is no answer to a red flag while its stop is open. */
    @Test
    void theNoteOfASessionIsToBeReadUntilTheStopThatIsOpenIsSettled() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7);
        pat.did(daysAgo(9), new Felt(3, 3, 3, "My bladder feels odd", Set.of())).reviewed(daysAgo(8), "Rung");
        assertThat(row(pat).hasReason(Reason.WORDS_TO_READ)).isFalse();

        pat.did(daysAgo(2), new Felt(3, 3, 3, "I wet myself and it is numb", Set.of(Sign.NEW_NUMBNESS)));
        pat.reviewed(daysAgo(1), "");

        assertThat(row(pat).need().reason()).isEqualTo(Reason.STOPPED);
        assertThat(row(pat).needs())
                .filteredOn(need -> need.reason() == Reason.WORDS_TO_READ)
                .singleElement()
                .satisfies(need -> assertThat(need.words())
                        .as("what was reviewed before the stop stays reviewed")
                        .endsWith("in the note of a session of 16 Nov"));

        pat.gate(GateAction.OK);
        assertThat(row(pat).hasReason(Reason.WORDS_TO_READ)).isFalse();
    }

    @Test
    void whatWasSaidAboutAnExerciseIsToBeReadUntilItIsAnswered() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7);
        var prescription = programme(pat).newest().getFirst().asked().prescription();
        var heard = ward.clinic.as(
                pat.account(),
                () -> complaints.complain(
                        new Complain(pat.id, prescription, ComplaintReason.HURTS, "My bladder gives way")));

        assertThat(row(pat).need().reason()).isEqualTo(Reason.WORDS_TO_READ);

        ward.clinic.as(
                ward.anna,
                () -> complaints.answer(new AnswerComplaint(pat.id, heard.complaint(), Complaint.Kind.SEEN, "")));
        assertThat(row(pat).hasReason(Reason.WORDS_TO_READ)).isFalse();
    }

    /** What happens to the plan has read nothing. */
    @Test
    void aWishAndAComplaintStayWhateverBecomesOfThePlanUntilTheyAreRead() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7);
        var prescription = programme(pat).newest().getFirst().asked().prescription();
        asks(pat, "Less please. I don't want to live");
        ward.clinic.as(
                pat.account(),
                () -> complaints.complain(
                        new Complain(pat.id, prescription, ComplaintReason.HURTS, "My bladder gives way")));
        var both = row(pat).need().words();
        assertThat(both).endsWith("; 1 more");

        changedByPhysio(pat, prescription);
        assertThat(row(pat).need().words()).as("the plan has changed").isEqualTo(both);

        ended(pat);
        assertThat(row(pat).needs())
                .as("the programme has ended")
                .filteredOn(need -> need.reason() == Reason.WORDS_TO_READ)
                .extracting(Need::words)
                .containsExactly(both);

        readAll(pat);
        assertThat(row(pat).hasReason(Reason.WORDS_TO_READ)).isFalse();
    }

    private void changedByPhysio(Ward.Case pat, PrescriptionId prescription) {
        ward.clinic.as(
                ward.anna,
                () -> transaction.execute(
                        _ -> jdbc.sql("""
                INSERT INTO prescription_version (prescription_id, number, clinic_id, patient_id, exercise_id, exercise_version,
                    place, sets, reps, hold_seconds, rest_seconds, side, load, minutes, days_per_week, weekdays, bouts_per_day,
                    valid_from, withdrawn, kind, made_by, made_at)
                SELECT prescription_id, number + 1, clinic_id, patient_id, exercise_id, exercise_version,
                    place, sets, reps, hold_seconds, rest_seconds, side, load, minutes, days_per_week, weekdays, bouts_per_day,
                    valid_from, withdrawn, 'CHANGED', app_user_id(), made_at + interval '30 days'
                  FROM prescription_version WHERE prescription_id = '%s' ORDER BY number DESC LIMIT 1""".formatted(prescription)).update()));
    }

    private void ended(Ward.Case pat) {
        ward.clinic.as(
                ward.anna,
                () -> programmes.end(new EndProgramme(pat.id, programme(pat).id(), "Well again")));
    }

    private void readAll(Ward.Case pat) {
        ward.clinic.as(ward.anna, () -> {
            texts.of(pat.id).forEach(text -> texts.markRead(new MarkRead(pat.id, text.source(), text.key())));
            return texts.of(pat.id);
        });
    }

    @Test
    void othersWordsAreNotToBeReadFirst() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7);
        pat.did(daysAgo(2), new Felt(3, 3, 3, "The garden was lovely", Set.of()));
        asks(pat, "Fewer exercises");

        assertThat(row(pat).hasReason(Reason.WORDS_TO_READ)).isFalse();
    }

    @Test
    void whoIsAwayIsSaidToBeAway() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7).did(14, 4, Felt.pain(3, 3, 3));
        pat.reviewed(TODAY, "");
        assertThat(row(pat).hasReason(Reason.AWAY)).isFalse();

        ward.at(daysAgo(3));
        pause(pat, new Period(daysAgo(3), TODAY.plusDays(2)));
        pause(pat, new Period(TODAY.plusDays(3), TODAY.plusDays(6)));
        ward.now();

        assertThat(row(pat).need().reason()).isEqualTo(Reason.AWAY);
        assertThat(row(pat).need().words())
                .startsWith("until ")
                .contains(String.valueOf(TODAY.plusDays(6).getDayOfMonth()));
        assertThat(row(pat).hasReason(Reason.ON_TRACK)).isFalse();
    }

    @Test
    void whatIsHeldBackWaitsForNobody() {
        var pat = ward.patient("Pat").asked(daysAgo(20), 1, 7);
        pat.mornings(20, 3, 3, 3, 3).did(daysAgo(12), Felt.pain(3, 9, 9)).did(daysAgo(6), Felt.pain(3, 9, 9));
        assertThat(row(pat).needs())
                .extracting(Need::reason)
                .contains(Reason.DECISION_WAITING)
                .doesNotContain(Reason.HELD_BACK);

        pat.gate(GateAction.SAME_DAY);

        assertThat(row(pat).needs())
                .extracting(Need::reason)
                .contains(Reason.HELD_BACK)
                .doesNotContain(Reason.DECISION_WAITING);
        var count = ward.clinic.as(ward.anna, () -> reviews.review(pat.id, 4)).decisions();
        assertThat(count).isEqualTo(new WaitingCount(0, 1));
        assertThat(count.inWords()).isEqualTo("1 decision on a dose is held back");
    }

    private void asks(Ward.Case pat, String words) {
        var seen = ward.clinic.as(ward.anna, () -> answers.suggestedTo(pat.id)).orElseThrow();
        ward.clinic.as(
                pat.account(),
                () -> answers.answer(new AnswerPlan(
                        pat.id,
                        programme(pat).id(),
                        seen.suggested().at(),
                        new AnswerPlan.Says.Change(Set.of(), null, words))));
    }

    private void pause(Ward.Case pat, Period days) {
        ward.clinic.as(ward.anna, () -> episodes.pause(new PausePatient(pat.id, days, "Holiday")));
    }

    private ProgrammePlan programme(Ward.Case pat) {
        return ward.clinic.as(ward.anna, () -> plans.plansOf(pat.id)).getFirst();
    }

    private Gate gateOf(Ward.Case pat) {
        return Objects.requireNonNull(ward.clinic.as(
                ward.anna, () -> screening.safetyOf(pat.id).gate().orElseThrow()));
    }

    private CaseloadRow row(Ward.Case pat) {
        return ward.clinic.as(ward.anna, () -> reader.rowOf(pat.id)).orElseThrow();
    }
}
