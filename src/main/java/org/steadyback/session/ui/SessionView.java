package org.steadyback.session.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.Roles;
import org.steadyback.uikit.Paths;

/** UC-02: the frame around the session player, which talks to the player's API by itself. */
@Route(Paths.ME_SESSION)
@PageTitle("Session")
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/session.css")
class SessionView extends Composite<Div> implements BeforeEnterObserver {

    /** Given by the Start button. */
    static final String BEGIN = "begin";

    private final SessionPlayer player = new SessionPlayer(Paths.WARNING_SIGNS);

    SessionView() {
        getContent().addClassName("session-page");
        getContent().add(player);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (event.getLocation().getQueryParameters().getParameters().containsKey(BEGIN)) {
            player.beginAtOnce();
        }
    }
}
