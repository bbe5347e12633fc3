package org.steadyback.screening;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.kernel.AccountId;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Decisions as they are kept: added, never changed, seen by whoever treats the patient. */
@PortalTest
class ScreeningDatabaseTest {

    @Autowired
    Clinic clinic;

    @Autowired
    Screening screening;

    @Autowired
    JdbcClient jdbc;

    AccountId anna;
    Clinic.Person pat;

    @BeforeEach
    void aPatient() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
    }

    @Test
    void theNewestDecisionCountsAndTheEarlierOnesStay() {
        assertThat(clinic.as(anna, () -> screening.gateOf(pat.patient()))).isEmpty();

        decide(GateAction.EMERGENCY, "New numbness");
        decide(GateAction.OK, "Seen in hospital, all clear");

        assertThat(clinic.as(anna, () -> screening.gateOf(pat.patient()))).hasValueSatisfying(gate -> {
            assertThat(gate.action()).isEqualTo(GateAction.OK);
            assertThat(gate.reason()).isEqualTo("Seen in hospital, all clear");
            assertThat(gate.decidedBy()).isEqualTo("Anna");
        });
        assertThat(clinic.as(anna, () -> screening.history(pat.patient())))
                .extracting(Gate::action)
                .containsExactly(GateAction.OK, GateAction.EMERGENCY);
    }

    @Test
    void aListLeavesOutPatientsOfOthers() {
        decide(GateAction.OK, "Fine");
        var ben = clinic.physio("Ben");

        assertThat(clinic.as(anna, () -> screening.gatesOf(List.of(pat.patient()))))
                .containsOnlyKeys(pat.patient());
        assertThat(clinic.as(ben, () -> screening.gatesOf(List.of(pat.patient()))))
                .isEmpty();
    }

    @Test
    void thePatientReadsTheGateButDecidesNothing() {
        decide(GateAction.OK, "Fine");

        assertThat(clinic.as(pat.account(), () -> screening.gateOf(pat.patient())))
                .isPresent();
        assertThatThrownBy(() -> clinic.as(pat.account(), () -> screening.history(pat.patient())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(
                        pat.account(),
                        () -> screening.decide(new SetGate(pat.patient(), GateAction.OK, "I feel fine", null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aForeignPhysioNeitherReadsNorDecides() {
        var ben = clinic.physio("Ben");

        for (var attempt : List.<Runnable>of(
                () -> screening.gateOf(pat.patient()),
                () -> screening.history(pat.patient()),
                () -> screening.decide(new SetGate(pat.patient(), GateAction.OK, "No", null)))) {
            assertThatThrownBy(() -> clinic.as(ben, attempt)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> clinic.as(clinic.manager(), () -> screening.gatesOf(List.of(pat.patient()))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aDecisionIsNeverChanged() {
        decide(GateAction.OK, "Fine");

        for (var statement : List.of("UPDATE gate SET action = 'OK'", "DELETE FROM gate")) {
            assertThatThrownBy(() -> clinic.as(anna, () -> jdbc.sql(statement).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private void decide(GateAction action, String reason) {
        clinic.as(anna, () -> screening.decide(new SetGate(pat.patient(), action, reason, null)));
    }
}
