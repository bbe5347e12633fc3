package org.steadyback.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import org.steadyback.access.Invitations;
import org.steadyback.access.InviteToken;
import org.steadyback.access.Password;
import org.steadyback.access.Welcome;
import org.steadyback.text.Texts;
import org.steadyback.uikit.EmptyState;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;
import org.steadyback.uikit.PublicLayout;

/** UC-00: whoever holds a one-time link chooses a password. */
@Route(value = Paths.WELCOME + "/:token", layout = PublicLayout.class)
@AnonymousAllowed
class WelcomeView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    private static final AccountTexts SAY = Texts.of(AccountTexts.class);

    private final transient Invitations invitations;

    WelcomeView(Invitations invitations) {
        this.invitations = invitations;
        getContent().addClassNames("page", "login-card");
    }

    @Override
    public String getPageTitle() {
        return SAY.welcomeTitle();
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
                var form = new PasswordForm(SAY.savePassword(), password -> choose(token, password));
                getContent().add(new H1(SAY.welcome(name)), new Paragraph(SAY.pleaseChoose(email)), form);
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
        return EmptyState.page(SAY.saved(), SAY.savedSays(), signIn());
    }

    private static EmptyState unknown() {
        return EmptyState.page(SAY.linkDoesNotWork(), SAY.linkDoesNotWorkSays(), signIn());
    }

    private static PathLink signIn() {
        var link = new PathLink(Paths.LOGIN, SAY.signIn());
        link.addClassNames("button", "button-primary");
        return link;
    }
}
