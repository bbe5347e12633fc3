package org.steadyback.access;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.kernel.AccountId;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** In which language somebody reads: their own, where their clinic has switched it on. */
@PortalTest
@RecordApplicationEvents
class OwnLanguageDatabaseTest {

    private static final Language SPANISH = Languages.of("es").orElseThrow();

    @Autowired
    Clinic clinic;

    @Autowired
    Clinic other;

    @Autowired
    Clinics clinics;

    @Autowired
    OwnLanguage own;

    @Autowired
    CurrentAccount current;

    @Autowired
    Patients patients;

    @Autowired
    AccountLanguages languages;

    @Autowired
    AccountRepository accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private AccountId anna;
    private Clinic.Person pat;

    @BeforeEach
    void people() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
    }

    @Test
    void whatTheClinicSwitchedOnAPatientMayChoose() {
        offer(clinic, Language.ENGLISH, SPANISH);

        clinic.as(pat.account(), () -> {
            assertThat(own.offered()).containsExactly(Language.ENGLISH, SPANISH);
            assertThat(own.choose(SPANISH)).isTrue();
            assertThat(current.require().language())
                    .as("of this session, at once")
                    .isEqualTo(SPANISH);
        });

        assertThat(signedIn(pat)).isEqualTo(SPANISH);
        assertThat(stored(pat)).isEqualTo("es");
    }

    @Test
    void whatItDidNotSwitchOnNobodyMay() {
        clinic.as(pat.account(), () -> {
            assertThat(own.offered()).containsExactly(Language.ENGLISH);
            assertThat(own.choose(SPANISH)).isFalse();
        });

        assertThat(signedIn(pat)).isEqualTo(Language.ENGLISH);
        assertThat(stored(pat)).isEqualTo("en");
    }

    @Test
    void switchedOffAgainTheUsualOneIsReadAndThePersonsOwnIsNotForgotten() {
        offer(clinic, Language.ENGLISH, SPANISH);
        clinic.as(pat.account(), () -> assertThat(own.choose(SPANISH)).isTrue());

        offer(clinic, Language.ENGLISH);
        assertThat(signedIn(pat)).isEqualTo(Language.ENGLISH);

        offer(clinic, Language.ENGLISH, SPANISH);
        assertThat(signedIn(pat)).isEqualTo(SPANISH);
    }

    @Test
    void aLanguageThatThisReleaseDoesNotHaveIsReadInTheUsualOne() {
        offer(clinic, SPANISH, Language.ENGLISH);
        clinic.as(
                pat.account(),
                () -> transactions.executeWithoutResult(
                        _ -> jdbc.sql("UPDATE patient SET language = 'qu' WHERE patient_id = ?")
                                .param(pat.patient().value())
                                .update()));

        assertThat(signedIn(pat)).isEqualTo(SPANISH);
    }

    @Test
    void aPhysioReadsEnglishAndChoosesForNobody() {
        offer(clinic, SPANISH, Language.ENGLISH);

        clinic.as(anna, () -> {
            assertThat(current.require().language()).isEqualTo(Language.ENGLISH);
            assertThat(clinics.languages()).containsExactly(SPANISH, Language.ENGLISH);
            assertThatThrownBy(() -> own.choose(SPANISH)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> own.offered()).isInstanceOf(AccessDeniedException.class);
        });
    }

    @Test
    void anotherClinicIsNotAsked() {
        offer(other, SPANISH, Language.ENGLISH);

        clinic.as(pat.account(), () -> assertThat(own.offered()).containsExactly(Language.ENGLISH));
    }

    @Test
    void englishCannotBeSwitchedOff() {
        assertThatThrownBy(() -> offer(clinic, SPANISH)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theChoiceStandsInTheAudit() {
        offer(clinic, Language.ENGLISH, SPANISH);
        clinic.as(pat.account(), () -> assertThat(own.choose(SPANISH)).isTrue());

        clinic.as(
                clinic.manager(),
                () -> assertThat(transactions.<Long>execute(_ -> jdbc.sql("""
                        SELECT count(*) FROM audit_entry
                         WHERE action = 'UPDATE' AND subject = 'language' AND actor_id = ?""")
                                .param(pat.account().value())
                                .query(Long.class)
                                .single()))
                        .isEqualTo(1));
    }

    @Test
    void aMailIsWrittenInItBeforeAnybodyHasSignedIn() {
        offer(clinic, Language.ENGLISH, SPANISH);
        clinic.as(pat.account(), () -> assertThat(own.choose(SPANISH)).isTrue());

        assertThat(mailsTo(pat.email())).isEqualTo(SPANISH);
        assertThat(mailsTo(clinic.addressOf(anna))).isEqualTo(Language.ENGLISH);
    }

    @Test
    void anInvitationIsWrittenInTheLanguageOfTheRecord(ApplicationEvents events) {
        offer(clinic, Language.ENGLISH, SPANISH);
        var person = new PersonDetails("Lola", LocalDate.of(1961, 5, 4), ZoneId.of("Europe/Madrid"), "es");
        var address = new EmailAddress("lola-" + UUID.randomUUID() + "@home.test");
        clinic.as(
                anna,
                () -> assertThat(patients.register(person, Optional.of(address)))
                        .isInstanceOf(Registration.Registered.class));

        assertThat(events.stream(AccountInvited.class).filter(one -> one.email().equals(address)))
                .extracting(AccountInvited::language)
                .containsExactly(SPANISH);
    }

    private Language mailsTo(String email) {
        return Optional.ofNullable(transactions.<Language>execute(
                        _ -> languages.of(accounts.signingIn(email).orElseThrow())))
                .orElseThrow();
    }

    private void offer(Clinic where, Language... languages) {
        where.as(where.manager(), () -> {
            var now = clinics.settings();
            var details = new ClinicDetails(now.name(), now.country(), now.zone(), now.lines(), List.of(languages));
            assertThat(clinics.change(new ChangeClinic(now.version(), details))).isEqualTo(new ClinicChange.Changed());
        });
    }

    private Language signedIn(Clinic.Person person) {
        return clinic.as(person.account(), () -> current.require().language());
    }

    private String stored(Clinic.Person person) {
        return Optional.ofNullable(clinic.as(
                        anna,
                        () -> transactions.<String>execute(
                                _ -> jdbc.sql("SELECT language FROM patient WHERE patient_id = ?")
                                        .param(person.patient().value())
                                        .query(String.class)
                                        .single())))
                .orElseThrow();
    }
}
