package org.steadyback.shell;

import jakarta.annotation.security.PermitAll;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;

import org.steadyback.access.CurrentAccount;
import org.steadyback.uikit.Paths;

/** Leads everybody to their own first page. */
@Route(value = "", autoLayout = false)
@PermitAll
class HomeView extends Composite<Div> implements BeforeEnterObserver {

    private final transient CurrentAccount current;

    HomeView(CurrentAccount current) {
        this.current = current;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(
                switch (current.require().role()) {
                    case PHYSIO -> Paths.CLINIC;
                    case PATIENT -> Paths.ME;
                    case MANAGER -> Paths.USERS;
                    case SERVICE -> Paths.LOGIN;
                });
    }
}
