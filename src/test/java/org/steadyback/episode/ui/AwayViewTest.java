package org.steadyback.episode.ui;

import java.time.LocalDate;
import java.util.Map;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import org.steadyback.episode.Episodes;
import org.steadyback.episode.PausePatient;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.Period;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Days away, entered by the patient or the physio. */
@PortalTest
class AwayViewTest extends AtTheScreen {

    @Autowired
    Clinic clinic;

    @Autowired
    Episodes episodes;

    AccountId anna;
    Clinic.Person pat;
    LocalDate today = LocalDate.now(Clinic.LONDON);

    @BeforeEach
    void aPatient() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
    }

    @Test
    void thePatientSaysSoAndThePhysioSeesIt() {
        clinic.as(pat.account(), () -> {
            navigate(AwayView.class);
            press();
            assertThat($(TextArea.class).single().isInvalid()).isTrue();
            $(DatePicker.class).withCaption("Up to and with").single().setValue(today.minusDays(1));
            test($(TextArea.class).single()).setValue("Walking in Wales");
            press();
            assertThat(text()).doesNotContain("Days away that are known");
            $(DatePicker.class).withCaption("Up to and with").single().setValue(today.plusDays(6));
            press();
            assertThat(text()).contains("Days away that are known", "Walking in Wales");
        });
        clinic.as(anna, () -> {
            navigate(AwayChartView.class, Map.of("patientId", pat.patient().toString()));
            assertThat(text()).contains("Walking in Wales");
        });
    }

    /** The words to watch for are lent by the safety module; without them nobody would be asked. */
    @Test
    void aReasonThatMustNotWaitIsAskedAboutBeforeItIsSent() {
        clinic.as(pat.account(), () -> {
            navigate(AwayView.class);
            test($(TextArea.class).single()).setValue("I want to die");
            press();

            assertThat(text())
                    .contains("Please answer this first. Then you can send what you wrote.")
                    .doesNotContain("Days away that are known");
        });
    }

    @Test
    void nobodyPausesSomebodyElse() {
        var ben = clinic.physio("Ben");
        var tom = clinic.patient(ben, "Tom");
        var command = new PausePatient(pat.patient(), new Period(today, today), "No");

        assertThatThrownBy(() -> clinic.as(ben, () -> episodes.pause(command)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> clinic.as(tom.account(), () -> episodes.pause(command)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void press() {
        test($(Button.class).withText("Save these days").single()).click();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
