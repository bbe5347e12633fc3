package org.steadyback.programme;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.access.DraftKey;
import org.steadyback.access.DraftKind;
import org.steadyback.access.Drafts;
import org.steadyback.access.PersonDetails;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.TakeIn;
import org.steadyback.episode.TakeInPatient;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseId;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.testing.Anyway;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static java.util.Optional.empty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.programme.Plans.assign;
import static org.steadyback.programme.Plans.bridge;
import static org.steadyback.programme.Plans.kneeToChest;
import static org.steadyback.programme.Plans.pelvicTilt;
import static org.steadyback.programme.Plans.walk;

/** Programmes as they are kept: what the gate refuses, what a change adds, what stays for ever. */
@PortalTest
class ProgrammesDatabaseTest {

    @Autowired
    Clinic clinic;

    @Autowired
    Episodes episodes;

    @Autowired
    Programmes programmes;

    @Autowired
    ProgrammeReader reader;

    @Autowired
    PlanReader plans;

    @Autowired
    Screening screening;

    @Autowired
    Drafts drafts;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcClient jdbc;

    AccountId anna;
    PatientId pat;
    LocalDate today = LocalDate.now(Clinic.LONDON);

    @BeforeEach
    void aPatientInCare() {
        anna = clinic.physio("Anna");
        var person = new PersonDetails("Pat", LocalDate.of(1980, 5, 17), Clinic.LONDON, "en");
        var command = new TakeInPatient(
                person, empty(), today.minusWeeks(5), DiagnosisClass.NON_SPECIFIC, List.<AccountId>of());
        pat = ((TakeIn.TakenIn) clinic.as(anna, () -> episodes.takeIn(command))).patient();
    }

    @Test
    void refusesWhoeverIsNotScreened() {
        assertThat(assigned(assign(pat, today, bridge(8))))
                .isEqualTo(new Assignment.Refused(List.of(new Objection.NotScreened())));
        assertThat(open()).isEmpty();
    }

    @Test
    void keepsWhatWasAssignedWithEveryDetail() {
        gate(GateAction.OK);

        assertThat(assigned(assign(pat, today, kneeToChest(""), bridge(8), walk(15))))
                .isInstanceOf(Assignment.Assigned.class);

        var plan = clinic.as(anna, () -> plans.plansOf(pat)).getFirst();
        assertThat(plan.goal()).isEqualTo("Lift Emma again");
        assertThat(plan.mode()).isEqualTo(Mode.GUIDED);
        assertThat(items(plan)).containsExactly(kneeToChest(""), bridge(8), walk(15));
        assertThat(plan.newest()).allSatisfy(one -> {
            assertThat(one.asked().number()).isEqualTo(1);
            assertThat(one.asked().validFrom()).isEqualTo(today);
        });
        var overview = clinic.as(anna, () -> reader.overviewOf(pat)).orElseThrow();
        assertThat(overview.assigned().by()).isEqualTo("Anna");
        assertThat(overview.exercises())
                .extracting(one -> one.card().name())
                .containsExactly("Single knee to chest", "Bridge", "Indoor walking bouts");
    }

    @Test
    void hasOneOpenProgrammeAtATime() {
        gate(GateAction.OK);
        assigned(assign(pat, today, bridge(8)));

        assertThat(assigned(assign(pat, today, walk(10))))
                .isEqualTo(new Assignment.Refused(List.of(new Objection.ProgrammeOpen())));
    }

    @Test
    void aChangeAddsVersionsOnlyWhereSomethingDiffers() {
        gate(GateAction.OK);
        assigned(assign(pat, today, kneeToChest(""), bridge(8), walk(15)));
        var before = open().orElseThrow();
        var lines = before.newest();

        var answer = change(
                before,
                List.of(
                        keep(lines.get(0), kneeToChest("")),
                        keep(lines.get(1), bridge(10)),
                        new ItemChange.Add(pelvicTilt())));

        assertThat(answer).isEqualTo(new Change.Changed(before.version() + 1));
        var after = open().orElseThrow();
        assertThat(items(after.programme())).containsExactly(kneeToChest(""), bridge(10), pelvicTilt());
        assertThat(decisions(after, lines.get(0))).containsExactly("assigned");
        assertThat(decisions(after, lines.get(1))).containsExactly("assigned", "changed by physio");
        assertThat(decisions(after, lines.get(2))).containsExactly("assigned", "withdrawn by physio");
    }

    @Test
    void whatWasAskedOnAPastDayStaysReadable() {
        gate(GateAction.OK);
        assigned(assign(pat, today.minusDays(20), bridge(8)));
        var before = open().orElseThrow();

        change(before, List.of(keep(before.newest().getFirst(), bridge(12))));

        var history = clinic.as(anna, () -> reader.historyOf(pat)).getFirst();
        assertThat(history.askedOn(today.minusDays(1)).getFirst().asked().dose().amount())
                .isEqualTo(8);
        assertThat(history.askedOn(today).getFirst().asked().dose().amount()).isEqualTo(12);
        assertThat(history.askedOn(today.minusDays(21))).isEmpty();
    }

    @Test
    void tellsWhoSavedMeanwhileAndSavesNothing() {
        gate(GateAction.OK);
        assigned(assign(pat, today, bridge(8)));
        var opened = open().orElseThrow();
        change(opened, List.of(keep(opened.newest().getFirst(), bridge(9))));

        var late = change(opened, List.of(keep(opened.newest().getFirst(), bridge(20))));

        assertThat(late)
                .isInstanceOfSatisfying(
                        Change.ChangedMeanwhile.class,
                        conflict -> assertThat(conflict.by()).isEqualTo("Anna"));
        assertThat(items(open().orElseThrow().programme())).containsExactly(bridge(9));
    }

    @Test
    void carriesWhatTheOtherChangedAndWhereBothDid() {
        gate(GateAction.OK);
        assigned(assign(pat, today, bridge(8), walk(10)));
        var opened = open().orElseThrow();
        var lines = opened.newest();
        change(opened, List.of(keep(lines.get(0), bridge(9)), keep(lines.get(1), walk(12))));

        var late = begunOn(opened, List.of(keep(lines.get(0), bridge(20)), keep(lines.get(1), walk(10))));

        assertThat(late)
                .isInstanceOfSatisfying(
                        Change.ChangedMeanwhile.class,
                        other -> assertThat(other.changed())
                                .extracting(PlanDifference::clash)
                                .containsExactly(true, false));
        assertThat(items(open().orElseThrow().programme())).containsExactly(bridge(9), walk(12));
    }

    @Test
    void aDoseOfTheRulesIsTakenAsItIsUnlessThatDoseIsChangedToo() {
        gate(GateAction.OK);
        assigned(assign(pat, today, bridge(8), walk(10)));
        var opened = open().orElseThrow();
        var lines = opened.newest();
        byTheRules(lines.get(0), 6);

        assertThat(begunOn(opened, List.of(keep(lines.get(0), bridge(12)), keep(lines.get(1), walk(10)))))
                .isInstanceOfSatisfying(
                        Change.ChangedMeanwhile.class,
                        other -> assertThat(other.by()).isEqualTo("the rules"));
        assertThat(begunOn(opened, List.of(keep(lines.get(0), bridge(8)), keep(lines.get(1), walk(15)))))
                .isInstanceOf(Change.Changed.class);
        assertThat(items(open().orElseThrow().programme())).containsExactly(bridge(6), walk(15));
        assertThat(decisions(open().orElseThrow(), lines.get(0)))
                .as("and it is no version of the physio's")
                .containsExactly("assigned", "eased for a flare");
    }

    @Test
    void whatHasEndedMeanwhileIsNotChanged() {
        gate(GateAction.OK);
        assigned(assign(pat, today, bridge(8)));
        var opened = open().orElseThrow();
        clinic.as(
                anna,
                () -> programmes.end(new EndProgramme(pat, opened.programme().id(), "Goal reached")));

        assertThat(begunOn(opened, List.of(keep(opened.newest().getFirst(), bridge(9)))))
                .isEqualTo(new Change.Refused(List.of(new Objection.ProgrammeEnded())));
    }

    @Test
    void theDraftGoesWithTheProgrammeThatItBecameAndStaysWithARefusal() {
        gate(GateAction.OK);
        var key = new DraftKey(DraftKind.PROGRAMME, pat);
        clinic.as(anna, () -> drafts.keep(key, "{}", null));
        assertThat(clinic.as(
                        anna, () -> programmes.assign(new AssignProgramme(pat, Mode.GUIDED, "", today, List.of()))))
                .isInstanceOf(Assignment.Refused.class);
        assertThat(clinic.as(anna, () -> drafts.find(key))).isPresent();

        assigned(assign(pat, today, bridge(8)));
        assertThat(clinic.as(anna, () -> drafts.find(key))).isEmpty();
        clinic.as(anna, () -> drafts.keep(key, "{}", null));
        var opened = open().orElseThrow();
        change(opened, List.of(keep(opened.newest().getFirst(), bridge(9))));
        assertThat(clinic.as(anna, () -> drafts.find(key))).isEmpty();
    }

    private Change begunOn(ProgrammeHistory opened, List<ItemChange> items) {
        return clinic.as(
                anna,
                () -> Anyway.change(
                        programmes,
                        new ChangeProgramme(
                                pat,
                                opened.programme().id(),
                                opened.version(),
                                null,
                                opened.programme().mode(),
                                opened.programme().goal(),
                                items,
                                null,
                                List.of(),
                                opened.now().state())));
    }

    /** As grading writes it. */
    private void byTheRules(AskedExercise asked, int reps) {
        clinic.as(
                anna,
                () -> new TransactionTemplate(transactions).execute(_ -> {
                    jdbc.sql("UPDATE programme SET version = version + 1 WHERE patient_id = ?")
                            .param(pat.value())
                            .update();
                    return jdbc.sql("""
                                    INSERT INTO prescription_version (prescription_id, number, clinic_id, patient_id, exercise_id,
                                        exercise_version, place, sets, reps, hold_seconds, rest_seconds, side, load, minutes,
                                        days_per_week, weekdays, bouts_per_day, valid_from, withdrawn, kind, made_by, made_at, origin)
                                    SELECT prescription_id, number + 1, clinic_id, patient_id, exercise_id, exercise_version, place, sets,
                                        :reps, hold_seconds, rest_seconds, side, load, minutes, days_per_week, weekdays, bouts_per_day,
                                        valid_from, false, 'FLARE_EASED', made_by, made_at, 'ENGINE'
                                      FROM prescription_version WHERE prescription_id = :id AND number = :number""")
                            .param("reps", reps)
                            .param("id", asked.asked().prescription().value())
                            .param("number", asked.asked().number())
                            .update();
                }));
    }

    @Test
    void nothingIsWrittenWhenNothingDiffers() {
        gate(GateAction.OK);
        assigned(assign(pat, today, bridge(8)));
        var before = open().orElseThrow();

        assertThat(change(before, List.of(keep(before.newest().getFirst(), bridge(8)))))
                .isEqualTo(new Change.Changed(before.version()));
        assertThat(open().orElseThrow().entries()).hasSize(1);
    }

    @Test
    void anEndedProgrammeIsHistoryAndTheNextStartsAfterIt() {
        gate(GateAction.OK);
        assigned(assign(pat, today.minusDays(3), bridge(8)));
        var programme = open().orElseThrow();

        clinic.as(
                anna,
                () -> programmes.end(new EndProgramme(pat, programme.programme().id(), "Goal reached")));

        assertThat(open()).isEmpty();
        assertThat(clinic.as(anna, () -> reader.historyOf(pat)).getFirst().endedReason())
                .isEqualTo("Goal reached");
        assertThat(assigned(assign(pat, today, walk(10))))
                .isEqualTo(new Assignment.Refused(List.of(new Objection.EarlierProgrammeUntil(today))));
        assertThat(assigned(assign(pat, today.plusDays(1), walk(10)))).isInstanceOf(Assignment.Assigned.class);
    }

    @Test
    void anExerciseThatIsNotInTheLibraryIsRefused() {
        gate(GateAction.OK);
        var unknown =
                new PlanItem(new ExerciseId("XYZ9"), bridge(8).dose(), bridge(8).schedule());

        assertThat(assigned(assign(pat, today, unknown)))
                .isEqualTo(new Assignment.Refused(List.of(new Objection.UnknownExercise(new ExerciseId("XYZ9")))));
    }

    private void gate(GateAction action) {
        clinic.as(anna, () -> screening.decide(new SetGate(pat, action, "As examined", null)));
    }

    private Assignment assigned(AssignProgramme command) {
        return clinic.as(anna, () -> Anyway.assign(programmes, command));
    }

    private java.util.Optional<ProgrammeHistory> open() {
        return clinic.as(anna, () -> reader.draftFor(pat)).open();
    }

    private Change change(ProgrammeHistory opened, List<ItemChange> items) {
        var command = new ChangeProgramme(
                pat, opened.programme().id(), opened.version(), null, Mode.GUIDED, "Lift Emma again", items);
        return clinic.as(anna, () -> Anyway.change(programmes, command));
    }

    private static ItemChange keep(AskedExercise line, PlanItem item) {
        return new ItemChange.Keep(line.asked().prescription(), item);
    }

    private static List<PlanItem> items(ProgrammePlan plan) {
        return plan.newest().stream()
                .map(one -> new PlanItem(
                        one.exercise().id(), one.asked().dose(), one.asked().schedule()))
                .toList();
    }

    private static List<String> decisions(ProgrammeHistory history, AskedExercise line) {
        return history.versionsOf(line.asked().prescription()).stream()
                .map(ProgrammeHistory.Entry::inWords)
                .toList();
    }
}
