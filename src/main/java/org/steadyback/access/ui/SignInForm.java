package org.steadyback.access.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.uikit.Paths;

/** A plain form that posts to the sign-in address, so that it works before any script and password managers know it. */
@Tag("form")
class SignInForm extends HtmlContainer {

    private final Paragraph refusal = new Paragraph();

    private SignInForm() {
        getElement().setAttribute("method", "post").setAttribute("action", Paths.LOGIN);
        addClassName("form");
    }

    /** Asks for address and password. */
    static SignInForm asking() {
        var form = new SignInForm();
        var button = new NativeButton("Sign in");
        button.addClassNames("button", "button-primary", "button-wide");
        form.refusal.addClassName("field-error");
        form.refusal.getElement().setAttribute("role", "alert");
        form.add(form.refusal);
        form.ask("username", "E-mail", "email", "username");
        form.ask("password", "Password", "password", "current-password");
        form.add(button);
        return form;
    }

    /** One button that signs in with a known account. */
    static SignInForm ready(String email, String password, List<Component> words) {
        var form = new SignInForm();
        var button = new NativeButton();
        button.addClassName("login-account");
        button.add(words);
        form.add(hidden("username", email), hidden("password", password), button);
        return form;
    }

    void refused() {
        refusal.setText("That e-mail and password do not go together. Please try again.");
    }

    private void ask(String name, String label, String type, String autocomplete) {
        var input = new Input();
        input.setType(type);
        input.setId(name);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("required", true);
        var words = new NativeLabel(label);
        words.setFor(name);
        add(words, input);
    }

    private static Input hidden(String name, String value) {
        var input = new Input();
        input.setType("hidden");
        input.getElement().setAttribute("name", name).setAttribute("value", value);
        return input;
    }
}
