package org.steadyback.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.steadyback.access.Clinics;
import org.steadyback.access.InviteToken;
import org.steadyback.access.SetUpClinic;
import org.steadyback.access.Setup;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.PublicLayout;

/** UC-00: the first manager creates the clinic, with the link that the console printed. */
@Route(value = Paths.SETUP + "/:token", layout = PublicLayout.class)
@PageTitle("Set up the clinic · Steadyback")
@AnonymousAllowed
class SetupView extends Composite<Div> implements BeforeEnterObserver {

    private final transient Clinics clinics;

    SetupView(Clinics clinics) {
        this.clinics = clinics;
        getContent().addClassNames("page", "login-card");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = new InviteToken(event.getRouteParameters().get("token").orElse(""));
        getContent().removeAll();
        if (clinics.awaitsSetup(token)) {
            getContent()
                    .add(
                            new H1("Set up your clinic"),
                            new Paragraph("You become its first manager: you add the physios, they take in patients."),
                            new SetupForm(command -> setUp(token, command)));
        } else {
            getContent().add(unknown());
        }
    }

    private void setUp(InviteToken token, SetUpClinic command) {
        var answer = clinics.setUp(token, command);
        getContent().removeAll();
        switch (answer) {
            case Setup.Done() -> getContent().add(done());
            case Setup.Unknown() -> getContent().add(unknown());
        }
    }

    private static EmptyState done() {
        return EmptyState.page(
                "Your clinic is ready", "Sign in with your e-mail and password, then add your physios.", signIn());
    }

    private static EmptyState unknown() {
        return EmptyState.page(
                "This link does not work any more",
                "The clinic is set up already, or the portal was started anew: its console then shows a new link.",
                signIn());
    }

    private static PathLink signIn() {
        var link = new PathLink(Paths.LOGIN, "Sign in");
        link.addClassNames("button", "button-primary");
        return link;
    }
}
