package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.Period;
import org.steadyback.kernel.SettableClock;
import org.steadyback.screening.GateAction;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.steadyback.session.Examples.item;

/** A physio, a patient with a daily bridge, and what the tests of sessions ask of them. It is 15 June 2026, 11 o'clock in London. */
@PortalTest
abstract class SessionStory {

    static final LocalDate FIRST = LocalDate.of(2026, 6, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 6, 15);
    static final Period WEEKS = new Period(FIRST, TODAY);
    static final Instant NOW = Instant.parse("2026-06-15T10:00:00Z");

    @Autowired
    Clinic clinic;

    @Autowired
    Prescribing prescribing;

    @Autowired
    Sessions sessions;

    @Autowired
    Mornings mornings;

    @Autowired
    SessionReader reader;

    @Autowired
    PatientDays days;

    @Autowired
    Statements statements;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    AccountId anna;
    Clinic.Person pat;
    UUID programme;
    UUID bridge;

    @BeforeEach
    void takeIn() {
        clock.setTo(Instant.parse("2026-06-01T08:00:00Z"));
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat Moor");
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
        programme = prescribing.programme(clinic, anna, pat.patient(), FIRST);
        bridge = prescribing.daily(clinic, anna, pat.patient(), programme, "bridge", FIRST);
        clock.setTo(NOW);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    Examples usual() {
        return Examples.of(pat.patient(), NOW.minusSeconds(1200)).with(item(bridge, 1, 10, 8));
    }

    Recording record(RecordSession session) {
        return clinic.as(pat.account(), () -> sessions.record(session));
    }

    MorningRecorded morning(AnswerMorning answer) {
        return clinic.as(pat.account(), () -> mornings.answer(answer));
    }

    List<String> faults(Examples example) {
        return ((Recording.Invalid) record(example.session()))
                .faults().stream().map(Fault::field).toList();
    }

    List<SessionEntry> entries() {
        return clinic.as(pat.account(), () -> reader.entriesOf(pat.patient(), WEEKS));
    }

    long count(String what) {
        return clinic.as(
                pat.account(),
                () -> transaction.execute(_ -> jdbc.sql("SELECT count(*) FROM " + what)
                        .query(Long.class)
                        .single()));
    }
}
