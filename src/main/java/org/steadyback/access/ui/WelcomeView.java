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

import org.steadyback.access.Invitations;
import org.steadyback.access.InviteToken;
import org.steadyback.access.Password;
import org.steadyback.access.Welcome;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.PublicLayout;

/** UC-00: whoever holds a one-time link chooses a password. */
@Route(value = Paths.WELCOME + "/:token", layout = PublicLayout.class)
@PageTitle("Welcome · Steadyback")
@AnonymousAllowed
class WelcomeView extends Composite<Div> implements BeforeEnterObserver {

    private final transient Invitations invitations;

    WelcomeView(Invitations invitations) {
        this.invitations = invitations;
        getContent().addClassNames("page", "login-card");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var token = new InviteToken(event.getRouteParameters().get("token").orElse(""));
        show(token, invitations.open(token));
    }

    private void show(InviteToken token, Welcome welcome) {
        getContent().removeAll();
        switch (welcome) {
            case Welcome.Expected(var name, var email) -> {
                var form = new PasswordForm("Save password", password -> choose(token, password));
                getContent()
                        .add(
                                new H1("Welcome, " + name),
                                new Paragraph("You will sign in as " + email + ". Please choose a password."),
                                form);
            }
            case Welcome.Unknown() -> getContent().add(unknown());
        }
    }

    private void choose(InviteToken token, Password password) {
        // while too many sign in it is refused, and the form has to be there for the next try
        var answer = invitations.choosePassword(token, password);
        getContent().removeAll();
        switch (answer) {
            case Welcome.Expected _ -> getContent().add(done());
            case Welcome.Unknown() -> getContent().add(unknown());
        }
    }

    private static EmptyState done() {
        return EmptyState.page(
                "Your password is saved", "From now on you sign in with your e-mail and this password.", signIn());
    }

    private static EmptyState unknown() {
        return EmptyState.page(
                "This link does not work any more",
                "It may have been used already, or it is older than three days. Your clinic can make a new one.",
                signIn());
    }

    private static PathLink signIn() {
        var link = new PathLink(Paths.LOGIN, "Sign in");
        link.addClassNames("button", "button-primary");
        return link;
    }
}
