package org.steadyback.shell;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.uikit.Frame;
import org.steadyback.uikit.Frame.NavigationLink;
import org.steadyback.uikit.Icons;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** The frame of the patient's pages: the warning signs are one tap away from each. */
@Layout("/me")
@RolesAllowed(Roles.PATIENT)
public class PatientLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private final Frame frame = new Frame("patient-frame");

    PatientLayout(CurrentAccount current, AuthenticationContext authentication) {
        frame.wordmark(Paths.ME);
        frame.inBar(new PathLink(Paths.WARNING_SIGNS, Icons.WARNING.create(), new Span("Warning signs")), "bar-link");
        frame.signOut(current.require().name(), authentication);
        frame.navigation(
                "frame-tabs",
                "frame-tab",
                new NavigationLink(Paths.ME, Icons.TODAY, "Today"),
                new NavigationLink(Paths.ME_PLAN, Icons.PLAN, "Plan"),
                new NavigationLink(Paths.ME_PROGRESS, Icons.PROGRESS, "Progress"));
    }

    @Override
    protected Div initContent() {
        return frame;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        content.getElement().getComponent().ifPresent(frame::show);
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        frame.clear();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        frame.markCurrent(event.getLocation().getPath());
    }
}
