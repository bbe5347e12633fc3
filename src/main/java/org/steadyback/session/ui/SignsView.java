package org.steadyback.session.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.SafetyNets;
import org.steadyback.session.FlareSigns;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Notices;
import org.steadyback.uikit.Paths;

/** The signs of §2.9 asked one by one, for whoever wrote of one and is not sure: nothing counts before something is ticked. */
@Route(Paths.ME_SIGNS)
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/session.css")
class SignsView extends SignsPage implements HasDynamicTitle {

    private static final SignCheckTexts SAY = Texts.of(SignCheckTexts.class);

    SignsView(SafetyNets nets, FlareSigns signs, CurrentAccount current) {
        super(nets, signs, current);
        getContent().addClassNames("page", "flare");
    }

    @Override
    public String getPageTitle() {
        return SAY.title();
    }

    @Override
    void show() {
        askAlone();
    }

    @Override
    void none() {
        UI.getCurrent().navigate(Paths.ME);
        Notices.done(SAY.nothingChanged());
    }

    @Override
    void noStop(HelpNumbers numbers) {
        saysPassed(numbers);
    }
}
