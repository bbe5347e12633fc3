package org.steadyback.session.ui;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.session.PatientDays;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Paths;

/** UC-02: the frame around the session player, which talks to the player's API by itself. */
@Route(Paths.ME_SESSION)
@RolesAllowed(Roles.PATIENT)
@StyleSheet("styles/session.css")
class SessionView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {

    /** Given by the Start button, with what its page knew of today. */
    private static final String BEGIN = "begin";

    private final transient PatientDays days;
    private final transient CurrentAccount current;
    private final SessionPlayer player = new SessionPlayer(Paths.WARNING_SIGNS);
    private final Div saved = new Div();

    SessionView(PatientDays days, CurrentAccount current) {
        this.days = days;
        this.current = current;
        getContent().addClassName("session-page");
        getContent().add(saved, player);
    }

    /** @param saved how many sessions of today are saved, as far as the page with the button knows */
    static String begin(int saved) {
        return Paths.ME_SESSION + "?" + BEGIN + (saved == 0 ? "" : "=" + saved);
    }

    @Override
    public String getPageTitle() {
        return Texts.of(TodayTexts.class).sessionTitle();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getParameters(BEGIN);
        saved.removeAll();
        if (asked.isEmpty()) {
            return;
        }
        var today = days.openDay(current.require().patient());
        if (String.valueOf(today.done().size()).equals(asked.getFirst().isEmpty() ? "0" : asked.getFirst())) {
            player.beginAtOnce();
        } else if (today.offered().plan()) {
            // the button was pressed on a page that did not know of it: nobody does twice by mistake what is done
            saved.add(SavedElsewhere.beforeBeginning(today));
        }
    }
}
