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

/** The frame of the physio's pages. */
@Layout("/clinic")
@RolesAllowed(Roles.PHYSIO)
public class ClinicLayout extends FramedLayout {

    ClinicLayout(CurrentAccount current, AuthenticationContext authentication) {
        super(frame(current, authentication));
    }

    private static Frame frame(CurrentAccount current, AuthenticationContext authentication) {
        var frame = new Frame("clinic-frame");
        frame.wordmark(Paths.CLINIC);
        frame.inBar(new Span(current.require().clinicName()), "frame-place");
        frame.signOut(current.require().name(), authentication);
        frame.navigation(
                "frame-nav",
                "frame-link",
                new NavigationLink(Paths.CLINIC, Icons.CASELOAD, "Caseload"),
                new NavigationLink(Paths.TAKE_IN, Icons.ADD, "New patient"),
                new NavigationLink(Paths.LIBRARY, Icons.LIBRARY, "Library"));
        return frame;
    }
}
