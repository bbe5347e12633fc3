package org.steadyback.shell;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.springframework.beans.factory.ObjectProvider;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.uikit.Frame;
import org.steadyback.uikit.Frame.NavigationLink;
import org.steadyback.uikit.Icons;
import org.steadyback.uikit.Paths;

/** The frame of the physio's pages. */
@Layout("/clinic")
@RolesAllowed(Roles.PHYSIO)
public class ClinicLayout extends FramedLayout {

    private final transient ObjectProvider<NavigationBadge> badges;

    ClinicLayout(CurrentAccount current, AuthenticationContext authentication, ObjectProvider<NavigationBadge> badges) {
        super(frame(current, authentication));
        this.badges = badges;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        super.afterNavigation(event);
        badges.forEach(one -> one.badge()
                .ifPresentOrElse(
                        badge -> frame().badge(one.path(), String.valueOf(badge.count()), badge.inWords()),
                        () -> frame().badge(one.path(), "", "")));
    }

    private static Frame frame(CurrentAccount current, AuthenticationContext authentication) {
        var frame = new Frame("clinic-frame");
        frame.wordmark(Paths.CLINIC);
        frame.inBar(new Span(current.require().clinicName()), "frame-place");
        frame.signOut(current.require().name(), Paths.CLINIC_ACCOUNT, authentication);
        frame.navigation(
                "frame-nav",
                "frame-link",
                new NavigationLink(Paths.CLINIC, Icons.CASELOAD, "Caseload"),
                new NavigationLink(Paths.ALERTS, Icons.WARNING, "Alerts"),
                new NavigationLink(Paths.PROPOSALS, Icons.DONE, "Proposals"),
                new NavigationLink(Paths.TAKE_IN, Icons.ADD, "New patient"),
                new NavigationLink(Paths.LIBRARY, Icons.LIBRARY, "Library"));
        return frame;
    }
}
