package org.steadyback.session;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.access.Patients;
import org.steadyback.kernel.AccountId;
import org.steadyback.screening.AlertOfNobody;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.SafetyAlert;
import org.steadyback.screening.SafetyAlerts;
import org.steadyback.screening.rules.Sign;
import org.steadyback.testing.Clinic;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a patient says whom nobody treats, never or no longer: it is kept, mailed, and seen by somebody who can act. */
@Import(Letters.class)
class AlertOfNobodyDatabaseTest extends SessionStory {

    @Autowired
    Letters letters;

    @Autowired
    Patients patients;

    @Autowired
    SafetyAlerts alerts;

    @Autowired
    Clinic otherClinic;

    @Test
    void ofSomebodyWhomNobodyEverTreatedIsStoredMailedAndTakenOn() throws InterruptedException {
        var ben = clinic.physio("Ben");
        nobodyEverTreated();

        record(usual().stopped(Sign.CHEST_PAIN).session());

        assertThat(receipt()).contains("the physios of your clinic");
        assertThat(List.of(
                        requireNonNull(letters.nextAlert(ours()).getTo())[0],
                        requireNonNull(letters.nextAlert(ours()).getTo())[0]))
                .containsExactlyInAnyOrder(clinic.addressOf(anna), clinic.addressOf(ben));
        assertThat(clinic.as(anna, alerts::mine)).isEmpty();
        for (var physio : List.of(anna, ben)) {
            assertThat(clinic.as(physio, alerts::ofNobody)).singleElement().satisfies(one -> {
                assertThat(one.name()).isEqualTo("Pat Moor");
                assertThat(one.action()).isEqualTo(GateAction.EMERGENCY);
            });
            assertThat(clinic.as(physio, alerts::countMine)).isEqualTo(1);
        }

        assertThat(clinic.as(ben, () -> patients.takeOn(pat.patient()))).isTrue();

        assertThat(clinic.as(ben, alerts::mine)).extracting(SafetyAlert::owner).containsExactly("Ben");
        assertThat(receipt()).contains("Ben");
        assertThat(clinic.as(anna, alerts::ofNobody)).isEmpty();
        assertThat(clinic.as(anna, () -> patients.takeOn(pat.patient())))
                .as("a colleague was quicker")
                .isFalse();
    }

    @Test
    void whenEverybodyHasLeftItIsSeenAllTheSame() {
        var ben = clinic.physio("Ben");
        record(usual().stopped(Sign.CHEST_PAIN).session());
        assertThat(clinic.as(ben, alerts::ofNobody)).isEmpty();

        clinic.as(anna, () -> patients.endCare(pat.patient(), anna));

        assertThat(receipt()).contains("the physios of your clinic");
        assertThat(clinic.as(ben, alerts::ofNobody))
                .extracting(AlertOfNobody::patient)
                .containsExactly(pat.patient());
        assertThat(clinic.as(ben, () -> patients.takeOn(pat.patient()))).isTrue();
        assertThat(clinic.as(ben, alerts::mine)).hasSize(1);
    }

    /** It opens nobody to anybody else. */
    @Test
    void nobodyIsTakenOnWithoutNeedAndByNobodyElse() {
        var ben = clinic.physio("Ben");
        var stranger = otherClinic.physio("Stranger");
        clinic.as(anna, () -> patients.endCare(pat.patient(), anna));
        assertThat(clinic.as(ben, () -> patients.takeOn(pat.patient())))
                .as("no alert is open")
                .isFalse();

        record(usual().stopped(Sign.CHEST_PAIN).session());

        assertThat(otherClinic.as(stranger, alerts::ofNobody)).isEmpty();
        assertThat(otherClinic.as(stranger, () -> patients.takeOn(pat.patient())))
                .isFalse();
        assertThatThrownBy(() -> clinic.as(pat.account(), () -> patients.takeOn(pat.patient())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(clinic.manager(), () -> patients.takeOn(pat.patient())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(clinic.manager(), alerts::ofNobody))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(rows(clinic.manager())).isZero();
        assertThat(rows(ben)).isEqualTo(1);
    }

    /** Anna is no more than a carer, who sees the patient and treats nobody. */
    private void nobodyEverTreated() {
        clinic.as(
                anna,
                () -> transaction.execute(_ -> jdbc.sql("UPDATE care_team SET role = 'CARER' WHERE patient_id = ?")
                        .param(pat.patient().value())
                        .update()));
    }

    private long rows(AccountId who) {
        return clinic.as(
                who,
                () -> transaction.execute(_ -> jdbc.sql("SELECT count(*) FROM safety_alert WHERE patient_id = ?")
                        .param(pat.patient().value())
                        .query(Long.class)
                        .single()));
    }

    private String receipt() {
        return clinic.as(pat.account(), () -> alerts.receiptOf(pat.patient()).orElseThrow())
                .owner();
    }

    private String ours() {
        return "." + pat.email().split("\\.")[1] + ".";
    }
}
