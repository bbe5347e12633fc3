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
import org.steadyback.text.Texts;
import org.steadyback.uikit.Marks;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.PageHeader;

/** One's own account, the same for everybody. */
class AccountPanel extends Composite<Div> {

    private static final AccountTexts SAY = Texts.of(AccountTexts.class);
    private final PasswordField old = new PasswordField(SAY.passwordUntilNow());
    private final PasswordForm form = new PasswordForm(SAY.changePassword(), this::change);
    private final transient OwnAccount account;

    AccountPanel(OwnAccount account, String name, String email) {
        this.account = account;
        old.getElement().setAttribute("autocomplete", "current-password");
        PasswordForm.canBeShown(old);
        old.setMaxLength(200);
        var change = new Div(new Paragraph(SAY.staysSignedIn()), old, form);
        change.addClassName("form");
        getContent().addClassName("page");
        getContent()
                .add(new PageHeader(SAY.yourAccount(), SAY.who(name, email)), new H2(SAY.changeYourPassword()), change);
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
                Notices.done(SAY.changed());
            }
            case PasswordChange.OldOneIsWrong() -> wrong(SAY.oldIsWrong());
            case PasswordChange.TooManyTries() -> wrong(SAY.manyTries());
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
