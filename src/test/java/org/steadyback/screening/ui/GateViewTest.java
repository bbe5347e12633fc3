package org.steadyback.screening.ui;

import java.time.LocalDate;
import java.util.Map;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.kernel.AccountId;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.Screening;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The safety decision as a physio makes it. */
@PortalTest
class GateViewTest extends SpringBrowserlessTest {

    @Autowired
    Clinic clinic;

    @Autowired
    Screening screening;

    AccountId anna;
    Clinic.Person pat;

    @BeforeEach
    void aPatient() {
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
    }

    @Test
    void decidesWithAReasonAndShowsIt() {
        clinic.as(anna, () -> {
            open();
            assertThat($(H2.class).withText("Not screened yet").exists()).isTrue();
            choose(GateAction.SUPERVISED_ONLY);
            test(why()).setValue("Acute sciatica on the left");
            press();

            assertThat(text()).contains("Only hand-picked exercises", "Acute sciatica on the left", "Anna");
            assertThat(now().action()).isEqualTo(GateAction.SUPERVISED_ONLY);
        });
    }

    @Test
    void aHoldHasADayOnWhichItOpens() {
        var today = LocalDate.now(Clinic.LONDON);
        clinic.as(anna, () -> {
            open();
            assertThat($(DatePicker.class).withCaption("The programme opens on").exists())
                    .isFalse();
            choose(GateAction.STAY_ACTIVE);
            test(why()).setValue("Pain since yesterday");
            var day = $(DatePicker.class).withCaption("The programme opens on").single();
            day.setValue(today.minusDays(1));
            press();
            assertThat(day.isInvalid()).isTrue();
            assertThat(screening.gateOf(pat.patient())).isEmpty();

            day.setValue(today.plusDays(2));
            press();
            assertThat(now().opensOn()).isEqualTo(today.plusDays(2));
        });
    }

    @Test
    void savesNothingWithoutChoiceOrReason() {
        clinic.as(anna, () -> {
            open();
            press();

            assertThat(why().isInvalid()).isTrue();
            assertThat($(RadioButtonGroup.class).single().isInvalid()).isTrue();
            assertThat(screening.gateOf(pat.patient())).isEmpty();
        });
    }

    @Test
    void aForeignPatientIsNotFound() {
        clinic.as(clinic.physio("Ben"), () -> assertThatThrownBy(this::open).hasMessageContaining("unexpected class"));
    }

    private void open() {
        navigate(GateView.class, Map.of("patientId", pat.patient().toString()));
    }

    @SuppressWarnings("unchecked")
    private void choose(GateAction action) {
        ((RadioButtonGroup<GateAction>) $(RadioButtonGroup.class).single()).setValue(action);
    }

    private TextArea why() {
        return $(TextArea.class).withCaption("Why").single();
    }

    private void press() {
        test($(Button.class).withText("Save decision").single()).click();
    }

    private Gate now() {
        return screening.gateOf(pat.patient()).orElseThrow();
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
