package org.steadyback.caseload;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import org.steadyback.caseload.need.Reason;
import org.steadyback.insight.Ward;
import org.steadyback.kernel.SettableClock;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.HowLong;
import org.steadyback.screening.SafetyAlert;
import org.steadyback.screening.SafetyAlerts;
import org.steadyback.screening.Screening;
import org.steadyback.screening.SetGate;
import org.steadyback.screening.SignWords;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Caseload and alerts put the same patient first: by the most urgent thing of each, and of the same the one that waits longest. */
@PortalTest
class SafetyOrderDatabaseTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseloadReader caseload;

    @Autowired
    SafetyAlerts alerts;

    @Autowired
    Screening screening;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SettableClock clock;

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
    void theMostUrgentThingOfEachPatientDecidesThePlaceOnBothPages() {
        raised(ward.patient("Ann"), GateAction.CLINICIAN_FIRST, Duration.ofDays(9));
        raised(ward.patient("Bea"), GateAction.URGENT, Duration.ofHours(1));
        raised(ward.patient("Cal"), GateAction.SAME_DAY, Duration.ofDays(8));
        var dot = ward.patient("Dot");
        raised(dot, GateAction.CLINICIAN_FIRST, Duration.ofDays(20));
        raised(dot, GateAction.EMERGENCY, Duration.ofMinutes(20));
        raised(ward.patient("Eve"), GateAction.EMERGENCY, Duration.ofMinutes(40));
        var fay = ward.patient("Fay");
        raised(fay, GateAction.CLINICIAN_FIRST, Duration.ofDays(30));
        clock.setTo(clock.instant().minus(Duration.ofMinutes(10)));
        ward.clinic.as(
                ward.anna,
                () -> screening.decide(new SetGate(fay.id, GateAction.EMERGENCY, "Rang: cannot pass water", null)));
        ward.now();

        assertThat(onTheCaseload()).containsExactly("Eve", "Dot", "Fay", "Cal", "Bea", "Ann");
        assertThat(onThePageOfAlerts()).containsExactly("Eve", "Dot", "Fay", "Cal", "Bea", "Ann");
        assertThat(ward.clinic.as(ward.anna, () -> alerts.mine()))
                .filteredOn(alert -> alert.name().equals("Fay"))
                .singleElement()
                .satisfies(alert -> {
                    assertThat(alert.inForce().action()).isEqualTo(GateAction.EMERGENCY);
                    assertThat(alert.inForce().since())
                            .as("from the moment that was decided")
                            .isAfter(alert.raisedAt().plus(Duration.ofDays(29)));
                    assertThat(alert.seen())
                            .as("a decision takes the alert")
                            .hasValueSatisfying(by -> assertThat(by.name()).startsWith("Anna"));
                    assertThat(alert.action()).isEqualTo(GateAction.CLINICIAN_FIRST);
                });
    }

    /** A decision since does not make an alert younger: caseload, head of the chart, alerts and Safety count alike. */
    @Test
    void howLongAnAlertIsOpenIsCountedFromWhenItCameIn() {
        var fay = ward.patient("Fay");
        raised(fay, GateAction.CLINICIAN_FIRST, Duration.ofHours(50));
        clock.setTo(clock.instant().minus(Duration.ofHours(25)));
        ward.clinic.as(
                ward.anna,
                () -> screening.decide(new SetGate(fay.id, GateAction.SAME_DAY, "Numb foot, to be seen", null)));
        ward.now();

        var alert = ward.clinic.as(ward.anna, () -> alerts.mine()).getFirst();
        var said = HowLong.of(Duration.between(alert.raisedAt(), clock.instant()));
        assertThat(said).isEqualTo("2 days");
        assertThat(ward.clinic.as(ward.anna, () -> caseload.rowOf(fay.id)))
                .hasValueSatisfying(row ->
                        assertThat(row.need().words()).startsWith("Doctor or urgent care today, open for " + said));
    }

    /** A second sign of the same urgency, a look that stops nothing beside them, and somebody who took only the first. */
    @Test
    void whateverIsOpenIsNamedTheNewestFirstAndOnlyWhatStops() {
        var fay = ward.patient("Fay");
        raised(fay, GateAction.EMERGENCY, Duration.ofHours(3), "foot_drag:YES");
        raised(fay, GateAction.EMERGENCY, Duration.ofHours(1), "red_flag", "foot_drag:YES");
        raised(fay, GateAction.SUPERVISED_ONLY, Duration.ofDays(9), "faint:NO");
        ward.now();

        assertThat(ward.clinic.as(ward.anna, () -> caseload.rowOf(fay.id)))
                .hasValueSatisfying(row -> assertThat(row.need().words())
                        .isEqualTo("Emergency care now, open for 3 hours, nobody has taken it yet. "
                                + String.join("; ", SignWords.ofCodes(List.of("red_flag", "foot_drag:YES")))));
    }

    private List<String> onTheCaseload() {
        return ward.clinic.as(ward.anna, () -> caseload.mine()).rows().stream()
                .filter(row -> row.hasReason(Reason.STOPPED))
                .map(CaseloadRow::name)
                .toList();
    }

    private List<String> onThePageOfAlerts() {
        return ward.clinic.as(ward.anna, () -> alerts.mine()).stream()
                .map(SafetyAlert::name)
                .distinct()
                .toList();
    }

    private void raised(Ward.Case patient, GateAction action, Duration ago, String... said) {
        Instant at = clock.instant().minus(ago);
        ward.clinic.as(
                ward.anna,
                () -> transaction.executeWithoutResult(_ -> jdbc.sql("""
                                INSERT INTO safety_alert (alert_id, clinic_id, patient_id, owner_id, action, cause, details, said, raised_at)
                                VALUES (gen_random_uuid(), app_clinic_id(), ?, app_user_id(), ?, 'SCREEN', '{}', ?, ?)""")
                        .params(patient.id.value(), action.name(), said, Timestamp.from(at))
                        .update()));
    }
}
