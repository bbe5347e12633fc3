package org.steadyback.access.ui;

import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import org.steadyback.access.Clinics;
import org.steadyback.access.HelpLine;
import org.steadyback.access.SetUpClinic;
import org.steadyback.testing.AtTheScreen;
import org.steadyback.testing.Clinic;
import org.steadyback.testing.PortalTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The clinic's numbers and zone, at set-up and afterwards. */
@PortalTest
class ClinicViewTest extends AtTheScreen {

    @Autowired
    Clinic clinic;

    @Autowired
    Clinics clinics;

    private @Nullable SetUpClinic filled;

    @Test
    void theManagerChangesNumbersAndZone() {
        clinic.as(clinic.manager(), () -> {
            navigate(ClinicView.class);
            assertThat(field("Emergency number").getValue()).isEqualTo("999");
            field("Number of a crisis line (if there is one)").setValue("01632 960222");
            field("Name of the crisis line").setValue("Listeners");
            field("Telephone of the clinic").setValue("01632 960111");
            press("Save");

            var lines = clinics.helpLines(Optional.empty());
            assertThat(lines.crisis()).isEqualTo(new HelpLine("Listeners", "01632 960222"));
            assertThat(lines.maternity()).isNull();
            assertThat(lines.urgent()).isEqualTo(new HelpLine("Urgent advice", "111"));

            field("Number of a crisis line (if there is one)").setValue("");
            field("Name of the crisis line").setValue("");
            press("Save");
            assertThat(clinics.helpLines(Optional.empty()).crisis()).isNull();
        });
    }

    @Test
    void whatIsNoTelephoneNumberIsRefusedAndNothingIsSaved() {
        clinic.as(clinic.manager(), () -> {
            navigate(ClinicView.class);
            field("Number of a crisis line (if there is one)").setValue("ask at the desk");
            press("Save");
            assertThat(refusal()).startsWith("The number of the crisis line is a telephone number");

            field("Number of a crisis line (if there is one)").setValue("");
            field("Emergency number").setValue("01632 960111");
            press("Save");
            assertThat(refusal()).isEqualTo("The emergency number of United Kingdom is 999 or 112.");
            assertThat(clinics.helpLines(Optional.empty()).emergency().number()).isEqualTo("999");
        });
    }

    @Test
    void aPhysioDoesNotGetThere() {
        clinic.as(
                clinic.physio("Anna"),
                () -> assertThatThrownBy(() -> navigate(ClinicView.class)).hasMessageContaining("unexpected class"));
    }

    @Test
    void theCountryBringsItsZoneAndItsEmergencyNumber() {
        UI.getCurrent().add(new SetupForm(command -> filled = command));
        country("GB");
        assertThat(zone().getValue()).isEqualTo("Europe/London");
        assertThat(field("Emergency number").getValue()).isEqualTo("999");
        country("US");
        assertThat(zone().getValue()).isEqualTo("America/New_York");
        assertThat(zone().getHelperText()).contains("several");
        assertThat(field("Emergency number").getValue()).isEqualTo("911");
        country("NG");
        assertThat(field("Emergency number").getValue()).isEmpty();
        assertThat(field("Emergency number").getHelperText()).contains("112, or the local emergency number");
    }

    @Test
    void setUpAsksForTheLines() {
        UI.getCurrent().add(new SetupForm(command -> filled = command));
        field("Name of the clinic").setValue("Hillside");
        country("NO");
        field("Number of the maternity unit (if there is one)").setValue("22 00 00 00");
        field("Your name").setValue("Mona");
        $(EmailField.class).single().setValue("mona@hillside.test");
        $(PasswordField.class).single().setValue("a quiet walk helps");
        press("Create the clinic");

        assertThat(filled).isNotNull();
        var filled = java.util.Objects.requireNonNull(this.filled);
        assertThat(filled.clinic().zone().getId()).isEqualTo("Europe/Oslo");
        assertThat(filled.clinic().lines().emergency()).isEqualTo("113");
        assertThat(filled.clinic().lines().maternity()).isEqualTo(new HelpLine("Maternity unit", "22 00 00 00"));
        assertThat(filled.clinic().lines().crisis()).isNull();
    }

    private TextField field(String caption) {
        return $(TextField.class).withCaption(caption).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<String> zone() {
        return (ComboBox<String>) $(ComboBox.class).withCaption("Time zone").single();
    }

    @SuppressWarnings("unchecked")
    private void country(String code) {
        ((ComboBox<String>) $(ComboBox.class).withCaption("Country").single()).setValue(code);
    }

    private void press(String words) {
        test($(Button.class).withText(words).single()).click();
    }

    private String refusal() {
        return $(Paragraph.class).all().stream()
                .filter(one -> one.hasClassName("field-error"))
                .findFirst()
                .orElseThrow()
                .getText();
    }
}
