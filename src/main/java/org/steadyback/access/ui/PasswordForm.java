package org.steadyback.access.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;

import org.steadyback.access.Password;
import org.steadyback.access.TooBusyException;
import org.steadyback.uikit.Marks;

/** Asks for a new password, once: it can be made visible, so typing it twice is not needed. */
class PasswordForm extends Composite<Div> {

    private final PasswordField field = new PasswordField("New password");
    private final transient Consumer<Password> whenChosen;

    PasswordForm(String action, Consumer<Password> whenChosen) {
        this.whenChosen = whenChosen;
        field.setHelperText(Password.HELP);
        field.getElement().setAttribute("autocomplete", "new-password");
        field.setMaxLength(200);
        var button = new Button(action, _ -> choose());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER);
        getContent().addClassName("form");
        getContent().add(field, button);
    }

    void clear() {
        field.clear();
        Marks.clear(field);
    }

    private void choose() {
        try {
            var password = new Password(field.getValue());
            Marks.clear(field);
            whenChosen.accept(password);
        } catch (IllegalArgumentException | TooBusyException refused) {
            Marks.wrong(field, String.valueOf(refused.getMessage()));
        }
    }
}
