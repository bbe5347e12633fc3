package org.steadyback.session.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.Roles;
import org.steadyback.uikit.Paths;

/** UC-02: the frame around the session player, which talks to the player's API by itself. */
@Route(Paths.ME_SESSION)
@PageTitle("Session")
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/session.css")
class SessionView extends Composite<Div> {

    SessionView() {
        getContent().addClassName("session-page");
        getContent().add(new SessionPlayer(Paths.WARNING_SIGNS));
    }
}
