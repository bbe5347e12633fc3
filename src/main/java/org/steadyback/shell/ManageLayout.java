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
import org.steadyback.uikit.Paths;

/** The frame of the manager's pages. */
@Layout("/manage")
@RolesAllowed(Roles.MANAGER)
public class ManageLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private final Frame frame = new Frame("clinic-frame");

    ManageLayout(CurrentAccount current, AuthenticationContext authentication) {
        frame.wordmark(Paths.USERS);
        frame.inBar(new Span(current.require().clinicName()), "frame-place");
        frame.signOut(current.require().name(), authentication);
        frame.navigation("frame-nav", "frame-link", new NavigationLink(Paths.USERS, Icons.USERS, "People"));
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
