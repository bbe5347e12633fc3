package org.steadyback.shell;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;

import org.steadyback.access.CurrentAccount;
import org.steadyback.access.Roles;
import org.steadyback.uikit.Frame;
import org.steadyback.uikit.Frame.NavigationLink;
import org.steadyback.uikit.Icons;
import org.steadyback.uikit.Paths;

/** The frame of the manager's pages. */
@Layout("/manage")
@RolesAllowed(Roles.MANAGER)
public class ManageLayout extends FramedLayout {

    ManageLayout(CurrentAccount current, AuthenticationContext authentication) {
        super(frame(current, authentication));
    }

    private static Frame frame(CurrentAccount current, AuthenticationContext authentication) {
        var frame = new Frame("clinic-frame");
        frame.wordmark(Paths.USERS);
        frame.inBar(new Span(current.require().clinicName()), "frame-place");
        frame.signOut(current.require().name(), Paths.MANAGE_ACCOUNT, authentication);
        frame.navigation(
                "frame-nav",
                "frame-link",
                new NavigationLink(Paths.USERS, Icons.USERS, "People"),
                new NavigationLink(Paths.CLINIC_SETTINGS, Icons.CLINIC, "Clinic"),
                new NavigationLink(Paths.NUMBERS, Icons.PROGRESS, "Clinical numbers"),
                new NavigationLink(Paths.LANGUAGES, Icons.LEARN, "Languages"));
        return frame;
    }
}
