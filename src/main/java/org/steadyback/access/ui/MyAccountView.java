package org.steadyback.access.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.OwnAccount;
import org.steadyback.access.OwnLanguage;
import org.steadyback.access.Roles;
import org.steadyback.uikit.Paths;

/** The own account, in the frame of the patient's pages. */
@Route(Paths.ME_ACCOUNT)
@PageTitle("Your account · Steadyback")
@RolesAllowed(Roles.PATIENT)
class MyAccountView extends Composite<Div> {

    MyAccountView(OwnAccount account, OwnLanguage language, CurrentAccount current) {
        var me = current.require();
        var panel = new AccountPanel(account, me.name(), me.getUsername());
        panel.add(new LanguageChoice(language));
        getContent().add(panel);
    }
}
