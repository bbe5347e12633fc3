package org.steadyback.access.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.access.EmailAddress;
import org.steadyback.access.Password;
import org.steadyback.access.SetUpClinic;
import org.steadyback.access.TooBusyException;

/** The clinic and its first manager. */
class SetupForm extends Composite<Div> {

    private final ClinicFields clinic = new ClinicFields();
    private final TextField manager = new TextField("Your name");
    private final EmailField email = new EmailField("Your e-mail");
    private final PasswordField password = new PasswordField("Your password");
    private final Paragraph refusal = new Paragraph();
    private final transient Consumer<SetUpClinic> whenFilled;

    SetupForm(Consumer<SetUpClinic> whenFilled) {
        this.whenFilled = whenFilled;
        password.setHelperText(Password.help());
        refusal.addClassName("field-error");
        refusal.getElement().setAttribute("role", "alert");
        var button = new Button("Create the clinic", _ -> submit());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().addClassName("form");
        getContent().add(clinic, new H2("You"), manager, email, password, refusal, button);
    }

    private void submit() {
        try {
            refusal.setText("");
            whenFilled.accept(new SetUpClinic(
                    clinic.details(), manager.getValue(), address(), new Password(password.getValue())));
        } catch (IllegalArgumentException refused) {
            refusal.setText(refused.getMessage() + ".");
        } catch (TooBusyException refused) {
            refusal.setText(refused.getMessage());
        }
    }

    private EmailAddress address() {
        return new EmailAddress(email.getValue());
    }
}
