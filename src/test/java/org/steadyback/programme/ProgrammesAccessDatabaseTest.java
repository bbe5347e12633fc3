package org.steadyback.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.access.PersonDetails;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.episode.Episodes;
import org.steadyback.episode.OpenEpisode;
import org.steadyback.episode.TakeIn;
import org.steadyback.episode.TakeInPatient;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.testing.Anyway;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static java.util.Optional.empty;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.programme.Plans.assign;
import static org.steadyback.programme.Plans.bridge;
import static org.steadyback.programme.Plans.walk;

/** Who may do what with a programme, and what nobody may. */
@PortalTest
class ProgrammesAccessDatabaseTest {

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
    void aForeignPhysioCanNeitherAssignNorChangeNorEndNorRead() {
        gate(GateAction.OK);
        assigned(assign(pat, today, bridge(8)));
        var open = open().orElseThrow();
        var ben = clinic.physio("Ben");

        for (var attempt : List.<Runnable>of(
                () -> Anyway.assign(programmes, assign(pat, today, walk(10))),
                () -> Anyway.change(
                        programmes,
                        new ChangeProgramme(
                                pat, open.programme().id(), open.version(), null, Mode.QUOTA, "", List.of())),
                () -> programmes.end(new EndProgramme(pat, open.programme().id(), "No")),
                () -> reader.overviewOf(pat),
                () -> reader.historyOf(pat),
                () -> reader.draftFor(pat))) {
            assertThatThrownBy(() -> clinic.as(ben, attempt)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void thePatientReadsTheirPlanButNotItsHistoryAndChangesNothing() {
        var own = clinic.patient(anna, "Own");
        clinic.as(anna, () -> episodes.open(new OpenEpisode(own.patient(), today, DiagnosisClass.NON_SPECIFIC)));
        clinic.as(anna, () -> screening.decide(new SetGate(own.patient(), GateAction.OK, "Fine", null)));
        clinic.as(anna, () -> Anyway.assign(programmes, assign(own.patient(), today, bridge(8))));

        assertThat(clinic.as(own.account(), () -> reader.overviewOf(own.patient())))
                .hasValueSatisfying(overview -> assertThat(overview.exercises()).hasSize(1));
        assertThatThrownBy(() -> clinic.as(own.account(), () -> reader.historyOf(own.patient())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(
                        own.account(), () -> Anyway.assign(programmes, assign(own.patient(), today, walk(10)))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aProgrammeOfSomebodyElseIsNotFound() {
        gate(GateAction.OK);
        assigned(assign(pat, today, bridge(8)));
        var other = clinic.patient(anna, "Other").patient();
        var id = open().orElseThrow().programme().id();

        assertThatThrownBy(() -> clinic.as(anna, () -> programmes.end(new EndProgramme(other, id, "Mixed up"))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() ->
                        change(open().orElseThrow(), List.of(new ItemChange.Keep(PrescriptionId.next(), bridge(8)))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theDatabaseItselfRefusesToChangeWhatWasAsked() {
        gate(GateAction.OK);
        assigned(assign(pat, today, bridge(8)));

        for (var statement : Set.of(
                "UPDATE prescription_version SET reps = 99",
                "DELETE FROM prescription_version",
                "DELETE FROM prescription",
                "DELETE FROM programme")) {
            assertThatThrownBy(() -> clinic.as(anna, () -> jdbc.sql(statement).update()))
                    .isInstanceOf(DataAccessException.class)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
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
}
