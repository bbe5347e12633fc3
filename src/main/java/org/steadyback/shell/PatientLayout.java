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
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** The frame of the patient's pages: the warning signs are one tap away from each. */
@Layout("/me")
@RolesAllowed(Roles.PATIENT)
public class PatientLayout extends FramedLayout {

    PatientLayout(CurrentAccount current, AuthenticationContext authentication) {
        super(frame(current, authentication));
    }

    private static Frame frame(CurrentAccount current, AuthenticationContext authentication) {
        var frame = new Frame("patient-frame");
        frame.wordmark(Paths.ME);
        frame.inBar(new PathLink(Paths.WARNING_SIGNS, Icons.WARNING.create(), new Span("Warning signs")), "bar-link");
        frame.signOut(current.require().name(), authentication);
        frame.navigation(
                "frame-tabs",
                "frame-tab",
                new NavigationLink(Paths.ME, Icons.TODAY, "Today"),
                new NavigationLink(Paths.ME_PLAN, Icons.PLAN, "Plan"),
                new NavigationLink(Paths.ME_PROGRESS, Icons.PROGRESS, "Progress"),
                new NavigationLink(Paths.ME_LEARN, Icons.LEARN, "Learn"));
        return frame;
    }
}
