package org.steadyback.episode;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.access.EmailAddress;
import org.steadyback.access.KnownPatient;
import org.steadyback.access.PatientReader;
import org.steadyback.access.Patients;
import org.steadyback.access.PersonDetails;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Taking people in, and their episodes of care. */
@PortalTest
class EpisodesDatabaseTest {

    @Autowired
    Clinic clinic;

    @Autowired
    Clinic otherClinic;

    @Autowired
    Episodes episodes;

    @Autowired
    EpisodeReader reader;

    @Autowired
    PatientReader patients;

    @Autowired
    Patients registered;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    AccountId anna;
    LocalDate today = LocalDate.now(Clinic.LONDON);

    @BeforeEach
    void aPhysio() {
        anna = clinic.physio("Anna");
    }

    @Test
    void takesAPersonInWithEpisodeCareTeamAndLink() {
        var ben = clinic.physio("Ben");
        var email = clinic.email("pat");

        var taken = takenIn(command(Optional.of(email), today.minusDays(9), ben));

        assertThat(taken.token()).isPresent();
        assertThat(clinic.as(anna, () -> reader.headOf(taken.patient()))).hasValueSatisfying(head -> {
            assertThat(head.onset()).isEqualTo(today.minusDays(9));
            assertThat(head.diagnosis()).isEqualTo(DiagnosisClass.RADICULAR);
            assertThat(head.open()).isTrue();
        });
        assertThat(clinic.as(ben, () -> patients.card(taken.patient()).name())).isEqualTo("Pat");
        assertThat(clinic.as(anna, () -> patients.careTeam(taken.patient())))
                .extracting(row -> row.name())
                .containsExactly("Anna", "Ben");
    }

    @Test
    void registersNobodyWhenTheEmailIsTaken() {
        var email = clinic.email("pat");
        takenIn(command(Optional.of(email), today));

        assertThat(takeIn(command(Optional.of(email), today))).isEqualTo(new TakeIn.EmailTaken(email));
        assertThat(patientsSeen()).isEqualTo(1);
    }

    @Test
    void registersNobodyWhenTheOnsetIsToCome() {
        assertThat(takeIn(command(Optional.empty(), today.plusDays(2))))
                .isEqualTo(new TakeIn.WrongDay(DayFault.ONSET_TO_COME));
        assertThat(patientsSeen()).isZero();
    }

    @Test
    void asksWhetherSomebodyTakenInAgainIsTheSamePerson() {
        var first = takenIn(named("Søren O’Brien")).patient();

        var again = takeIn(named("soren o'brien"));

        assertThat(again).isEqualTo(new TakeIn.AlreadyInCare(List.of(new KnownPatient(first, "Søren O’Brien", today))));
        assertThat(patientsSeen()).isEqualTo(1);
        assertThat(takenIn(named("soren o'brien").ofAnotherPerson()).patient()).isNotEqualTo(first);
        assertThat(patientsSeen()).isEqualTo(2);
    }

    @Test
    void anotherNameOrBirthDateIsNotAskedAbout() {
        takenIn(named("Emma Clarke"));

        assertThat(takeIn(named("Emma Clark"))).isInstanceOf(TakeIn.TakenIn.class);
        var born = new PersonDetails("Emma Clarke", LocalDate.of(1980, 5, 18), Clinic.LONDON, "en");
        assertThat(takeIn(new TakeInPatient(born, Optional.empty(), today, DiagnosisClass.RADICULAR, List.of())))
                .isInstanceOf(TakeIn.TakenIn.class);
    }

    /** Trying names must not tell who else is treated here. */
    @Test
    void aColleaguesPatientIsNotTold() {
        takenIn(named("Emma Clarke"));
        var ben = clinic.physio("Ben");

        assertThat(clinic.as(ben, () -> episodes.takeIn(named("Emma Clarke")))).isInstanceOf(TakeIn.TakenIn.class);
    }

    @Test
    void whoseCareHasEndedIsNotTold() {
        var emma = takenIn(named("Emma Clarke")).patient();
        clinic.as(anna, () -> registered.endCare(emma, anna));

        assertThat(takeIn(named("Emma Clarke"))).isInstanceOf(TakeIn.TakenIn.class);
    }

    @Test
    void registersNobodyWhenAColleagueIsOfAnotherClinic() {
        var stranger = otherClinic.physio("Stranger");

        assertThatThrownBy(() -> takeIn(command(Optional.empty(), today, stranger)))
                .isInstanceOf(NotFoundException.class);
        assertThat(patientsSeen()).isZero();
    }

    @Test
    void onlyPhysiosTakeIn() {
        var command = command(Optional.empty(), today);

        assertThatThrownBy(() -> clinic.as(clinic.manager(), () -> episodes.takeIn(command)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRecurrenceIsANewEpisodeOnceTheFirstIsClosed() {
        var pat = patient();
        var again = new OpenEpisode(pat, today, DiagnosisClass.NON_SPECIFIC);
        assertThat(clinic.as(anna, () -> episodes.open(again))).isEqualTo(EpisodeChange.ANOTHER_IS_OPEN);

        assertThat(clinic.as(anna, () -> episodes.close(new CloseEpisode(pat, "Well again"))))
                .isEqualTo(EpisodeChange.DONE);
        assertThat(clinic.as(anna, () -> episodes.close(new CloseEpisode(pat, "Well again"))))
                .isEqualTo(EpisodeChange.NONE_IS_OPEN);
        assertThat(clinic.as(anna, () -> reader.headOf(pat)).orElseThrow().open())
                .isFalse();
        assertThat(clinic.as(anna, () -> episodes.open(again))).isEqualTo(EpisodeChange.DONE);
        assertThat(clinic.as(anna, () -> reader.headOf(pat)).orElseThrow().diagnosis())
                .isEqualTo(DiagnosisClass.NON_SPECIFIC);
    }

    @Test
    void aForeignPhysioCanNeitherOpenNorCloseNorPauseNorRead() {
        var pat = patient();
        var ben = clinic.physio("Ben");

        for (var attempt : List.<Runnable>of(
                () -> episodes.open(new OpenEpisode(pat, today, DiagnosisClass.SPECIFIC)),
                () -> episodes.close(new CloseEpisode(pat, "No")),
                () -> episodes.lockOpen(pat),
                () -> episodes.pause(new PausePatient(pat, new Period(today, today), "No")),
                () -> reader.headOf(pat))) {
            assertThatThrownBy(() -> clinic.as(ben, attempt)).isInstanceOf(AccessDeniedException.class);
        }
    }

    private PatientId patient() {
        return takenIn(command(Optional.empty(), today.minusWeeks(3))).patient();
    }

    private TakeIn.TakenIn takenIn(TakeInPatient command) {
        return (TakeIn.TakenIn) takeIn(command);
    }

    private TakeIn takeIn(TakeInPatient command) {
        return clinic.as(anna, () -> episodes.takeIn(command));
    }

    private TakeInPatient named(String name) {
        var person = new PersonDetails(name, LocalDate.of(1980, 5, 17), Clinic.LONDON, "en");
        return new TakeInPatient(person, Optional.empty(), today, DiagnosisClass.RADICULAR, List.of());
    }

    private TakeInPatient command(Optional<EmailAddress> email, LocalDate onset, AccountId... colleagues) {
        var person = new PersonDetails("Pat", LocalDate.of(1980, 5, 17), Clinic.LONDON, "en");
        return new TakeInPatient(person, email, onset, DiagnosisClass.RADICULAR, List.of(colleagues));
    }

    /** How many patients Anna sees by any query, so that nothing half-registered hides. */
    private int patientsSeen() {
        return clinic.as(
                anna,
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> jdbc.sql("SELECT count(*) FROM patient")
                                .query(Integer.class)
                                .single()));
    }
}
