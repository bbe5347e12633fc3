package org.steadyback.screening;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

import org.steadyback.access.Patients;
import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Step;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;
import org.steadyback.uikit.Paths;

import static org.assertj.core.api.Assertions.assertThat;

/** An alert of a patient whom everybody has left stands on every physio's page of alerts, and one of them takes the patient on. */
@PortalTest
class AlertOfNobodyViewTest extends AtTheScreen {

    @Autowired
    Clinic clinic;

    @Autowired
    Screens screens;

    @Autowired
    Patients patients;

    @Autowired
    SafetyAlerts alerts;

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void isTakenOnFromThePageOfAlerts() {
        var anna = clinic.physio("Anna");
        var ben = clinic.physio("Ben");
        var pat = clinic.patient(anna, "Pat");
        clinic.as(anna, () -> patients.endCare(pat.patient(), anna));
        clinic.as(
                pat.account(),
                () -> screens.answer(new AnswerStep(pat.patient(), ScreenKind.FIRST, Step.C1, "YES_NEW")));

        var who = clinic.as(ben, () -> SecurityContextHolder.getContext().getAuthentication());
        SecurityContextHolder.getContext().setAuthentication(who);
        UI.getCurrent().navigate(Paths.ALERTS);
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Nobody treats these patients", "Pat", "Emergency care now")
                .doesNotContain("No open alerts");

        test($(Button.class).withText("Take this patient on").single()).click();

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(Paths.screen(pat.patient()));
        assertThat(clinic.as(ben, alerts::mine)).hasSize(1);
        assertThat(clinic.as(anna, alerts::ofNobody)).isEmpty();
    }
}
