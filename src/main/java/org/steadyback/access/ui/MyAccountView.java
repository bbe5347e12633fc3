package org.steadyback.access.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.OwnAccount;
import org.steadyback.access.OwnLanguage;
import org.steadyback.access.Roles;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.SignOutButton;

/** The own account, in the frame of the patient's pages. */
@Route(Paths.ME_ACCOUNT)
@RolesAllowed(Roles.PATIENT)
class MyAccountView extends Composite<Div> implements HasDynamicTitle {

    private static final AccountTexts SAY = Texts.of(AccountTexts.class);

    MyAccountView(
            OwnAccount account, OwnLanguage language, CurrentAccount current, AuthenticationContext authentication) {
        var me = current.require();
        var panel = new AccountPanel(account, me.name(), me.getUsername());
        panel.add(new LanguageChoice(language));
        panel.add(new Div(new SignOutButton(authentication)));
        getContent().add(panel);
    }

    @Override
    public String getPageTitle() {
        return SAY.title();
    }
}
