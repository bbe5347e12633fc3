package org.steadyback.programme;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.FullRecord;
import org.steadyback.testing.PortalTest;
import org.steadyback.testing.StatementLog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is asked next is a copy of a version, numbered and told to the programme in the statement that adds it. */
@PortalTest
class PrescriptionsDatabaseTest {

    @Autowired
    Clinic clinic;

    @Autowired
    FullRecord record;

    @Autowired
    Prescriptions prescriptions;

    @Autowired
    PlanReader plans;

    @Autowired
    CurrentAccount current;

    @Autowired
    StatementLog statements;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private AccountId anna;
    private Clinic.Person pat;

    @BeforeEach
    void fill() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
        record.fill(clinic, anna, pat);
    }

    @Test
    void isTheNewestOfItsPrescriptionWithAllElseAsItWas() {
        var before = bridge();
        long version = programmeVersion();

        ask(pat.patient(), lowered(before, 5));

        var now = bridge();
        assertThat(now.asked().number()).isEqualTo(before.asked().number() + 1);
        assertThat(now.asked().dose().amount()).isEqualTo(5);
        assertThat(now.asked().schedule()).isEqualTo(before.asked().schedule());
        assertThat(now.exercise()).isEqualTo(before.exercise());
        assertThat(now.place()).isEqualTo(before.place());
        assertThat(now.origin()).isEqualTo(Origin.PATIENT);
        assertThat(programmeVersion()).isEqualTo(version + 1);
    }

    @Test
    void twoOfOnePrescriptionFollowEachOther() throws Exception {
        var before = bridge();
        int number = before.asked().number();

        var sent = statements.byItself(() -> ask(pat.patient(), lowered(before, 5), lowered(before, 4)));

        assertThat(sent)
                .filteredOn(one -> one.sql().contains("prescription_version"))
                .hasSize(1);
        assertThat(bridge().asked().number()).isEqualTo(number + 2);
        assertThat(bridge().asked().dose().amount()).isEqualTo(4);
    }

    @Test
    void saysTheNewestNumber() {
        var before = bridge();

        assertThat(ask(pat.patient(), lowered(before, 5)))
                .isEqualTo(Map.of(before.asked().prescription(), before.asked().number() + 1));
        assertThat(ask(pat.patient())).isEmpty();
    }

    @Test
    void aPrescriptionOfSomebodyElseIsNotThere() {
        var other = clinic.patient(anna, "Ola");
        var next = lowered(bridge(), 5);
        long version = programmeVersion();

        assertThatThrownBy(() -> ask(other.patient(), next)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> ask(pat.patient(), lowered(PrescriptionId.next(), 1, 5)))
                .isInstanceOf(NotFoundException.class);
        assertThat(programmeVersion()).isEqualTo(version);
    }

    private Map<PrescriptionId, Integer> ask(PatientId patient, NextDose... next) {
        return clinic.as(
                anna,
                () -> requireNonNull(transaction.execute(
                        _ -> prescriptions.ask(patient, List.of(next), current.require(), clock.instant()))));
    }

    private NextDose lowered(Prescribed before, int reps) {
        return lowered(before.asked().prescription(), before.asked().number(), reps);
    }

    private NextDose lowered(PrescriptionId prescription, int number, int reps) {
        return new NextDose(
                prescription,
                number,
                new Dose.Sets(2, reps, 3, 30, Side.BOTH_TOGETHER, null),
                LocalDate.ofInstant(clock.instant(), Clinic.LONDON),
                VersionCause.of(VersionKind.LOWERED, "Too much."),
                null);
    }

    private Prescribed bridge() {
        return clinic.as(anna, () -> plans.plansOf(pat.patient()))
                .getFirst()
                .newest()
                .getFirst();
    }

    private long programmeVersion() {
        return clinic.as(
                anna,
                () -> requireNonNull(
                        transaction.execute(_ -> jdbc.sql("SELECT version FROM programme WHERE patient_id = ?")
                                .param(pat.patient().value())
                                .query(Long.class)
                                .single())));
    }
}
