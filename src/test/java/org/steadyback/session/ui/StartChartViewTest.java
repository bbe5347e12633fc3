package org.steadyback.session.ui;

import java.time.LocalDate;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.SettableClock;
import org.steadyback.screening.GateAction;
import org.steadyback.session.Prescribing;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The physio chooses where an exercise starts. */
@PortalTest
class StartChartViewTest extends AtTheScreen {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 15);

    @Autowired
    Clinic clinic;

    @Autowired
    Prescribing prescribing;

    @Autowired
    SettableClock clock;

    AccountId anna;
    Clinic.Person pat;

    @BeforeEach
    void aPlan() {
        clock.setTo(TODAY.atTime(9, 0).atZone(Clinic.LONDON).toInstant());
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
    }

    @AfterEach
    void release() {
        clock.release();
    }

    @Test
    void aHoldIsSetUntilItIsMeasured() {
        var programme = prescribing.programme(clinic, anna, pat.patient(), TODAY);
        prescribing.daily(clinic, anna, pat.patient(), programme, "bridge", TODAY);
        clinic.as(anna, () -> {
            open();
            assertThat(text()).contains("Bridge", "Set by you");
            test($(Button.class).withText("Measure in three trials").single()).click();
            assertThat(text()).contains("Measuring", "No trial yet.");
        });
    }

    @Test
    void withoutAProgrammeThereIsTheWayToOne() {
        clinic.as(anna, () -> {
            open();
            assertThat(text()).contains("No programme yet");
        });
    }

    private void open() {
        navigate(StartChartView.class, Map.of("patientId", pat.patient().toString()));
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
