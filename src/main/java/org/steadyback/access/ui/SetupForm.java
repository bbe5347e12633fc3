package org.steadyback.access.ui;

import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Consumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.access.ClinicDetails;
import org.steadyback.access.EmailAddress;
import org.steadyback.access.Password;
import org.steadyback.access.SetUpClinic;

/** The clinic and its first manager. */
class SetupForm extends Composite<Div> {

    private final TextField clinic = new TextField("Name of the clinic");
    private final ComboBox<String> country = new ComboBox<>("Country");
    private final ComboBox<String> zone = new ComboBox<>("Time zone");
    private final TextField emergency = new TextField("Emergency number");
    private final TextField urgent = new TextField("Number for urgent advice (if there is one)");
    private final TextField manager = new TextField("Your name");
    private final EmailField email = new EmailField("Your e-mail");
    private final PasswordField password = new PasswordField("Your password");
    private final Paragraph refusal = new Paragraph();
    private final transient Consumer<SetUpClinic> whenFilled;

    SetupForm(Consumer<SetUpClinic> whenFilled) {
        this.whenFilled = whenFilled;
        country.setItems(Locale.getISOCountries());
        country.setItemLabelGenerator(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setValue(TimeZone.getDefault().getID());
        emergency.setHelperText("What a patient dials when it cannot wait, such as 112 or 999.");
        password.setHelperText("At least 10 characters; a few words are fine.");
        refusal.addClassName("field-error");
        refusal.getElement().setAttribute("role", "alert");
        var button = new Button("Create the clinic", _ -> submit());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassName("form");
        getContent().add(new H2("The clinic"), clinic, country, zone, row(emergency, urgent));
        getContent().add(new H2("You"), manager, email, password, refusal, button);
    }

    private static Component row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("form-row");
        return row;
    }

    private void submit() {
        try {
            if (country.isEmpty() || zone.isEmpty()) {
                throw new IllegalArgumentException("Please choose the country and the time zone");
            }
            refusal.setText("");
            whenFilled.accept(
                    new SetUpClinic(details(), manager.getValue(), address(), new Password(password.getValue())));
        } catch (IllegalArgumentException refused) {
            refusal.setText(refused.getMessage() + ".");
        }
    }

    private ClinicDetails details() {
        var advice = urgent.getValue().isBlank() ? null : urgent.getValue();
        return new ClinicDetails(
                clinic.getValue(), country.getValue(), ZoneId.of(zone.getValue()), emergency.getValue(), advice);
    }

    private EmailAddress address() {
        return new EmailAddress(email.getValue());
    }
}
