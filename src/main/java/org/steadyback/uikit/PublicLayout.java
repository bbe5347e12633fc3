package org.steadyback.uikit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** The frame of pages that need no sign-in. Named by the route itself. */
@AnonymousAllowed
public class PublicLayout extends Composite<Div> implements RouterLayout {

    private final Frame frame = new Frame("public-frame");

    PublicLayout() {
        frame.wordmark("");
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
}
