package org.steadyback.access.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import tools.jackson.databind.node.JsonNodeFactory;

import org.steadyback.access.Password;
import org.steadyback.access.TooBusyException;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Marks;

/** Asks for a new password, once: it can be made visible, so typing it twice is not needed. */
class PasswordForm extends Composite<Div> {

    private static final AccountTexts SAY = Texts.of(AccountTexts.class);
    private final PasswordField field = new PasswordField(SAY.newPassword());
    private final transient Consumer<Password> whenChosen;

    PasswordForm(String action, Consumer<Password> whenChosen) {
        this.whenChosen = whenChosen;
        field.setHelperText(Password.help());
        field.getElement().setAttribute("autocomplete", "new-password");
        canBeShown(field);
        field.setMaxLength(200);
        var button = new Button(action, _ -> choose());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        button.addClickShortcut(Key.ENTER);
        getContent().addClassName("form");
        getContent().add(field, button);
    }

    /** The button that shows what was typed is named in the reader's language, too. */
    static void canBeShown(PasswordField field) {
        field.getElement()
                .setPropertyJson("i18n", JsonNodeFactory.instance.objectNode().put("reveal", SAY.showPassword()));
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
