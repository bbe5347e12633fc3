package org.steadyback.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;

import org.steadyback.access.ChangePassword;
import org.steadyback.access.OwnAccount;
import org.steadyback.access.Password;
import org.steadyback.access.PasswordChange;
import org.steadyback.uikit.Marks;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;

/** One's own account, the same for everybody. */
class AccountPanel extends Composite<Div> {

    private final PasswordField old = new PasswordField("Password until now");
    private final PasswordForm form = new PasswordForm("Change password", this::change);
    private final transient OwnAccount account;

    AccountPanel(OwnAccount account, String name, String email) {
        this.account = account;
        old.getElement().setAttribute("autocomplete", "current-password");
        old.setMaxLength(200);
        var change = new Div(new Paragraph("You stay signed in here, and are signed out everywhere else."), old, form);
        change.addClassName("form");
        getContent().addClassName("page");
        getContent()
                .add(
                        new PageHeader("Your account", name + ", who signs in as " + email + "."),
                        new H2("Change your password"),
                        change);
    }

    void add(com.vaadin.flow.component.Component part) {
        getContent().add(part);
    }

    private void change(Password chosen) {
        Marks.clear(old);
        switch (account.changePassword(new ChangePassword(old.getValue(), chosen))) {
            case PasswordChange.Changed() -> {
                old.clear();
                form.clear();
                Notices.done("Your password is changed.");
            }
            case PasswordChange.OldOneIsWrong() -> wrong("That is not your password until now.");
            case PasswordChange.TooManyTries() ->
                wrong("There were many tries just now. Please try again in a few minutes.");
        }
    }

    private void wrong(String sentence) {
        Marks.wrong(old, sentence);
        old.focus();
    }

    static Button confirm(String name, Runnable work) {
        var button = new Button("Yes, they asked", _ -> work.run());
        button.setAriaLabel("Yes, " + name + " asked for a new password");
        return button;
    }
}
