package org.steadyback.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;

import org.steadyback.uikit.Frame;

/** A frame that shows the current page and marks its place in the navigation. */
abstract class FramedLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    private final Frame frame;

    FramedLayout(Frame frame) {
        this.frame = frame;
    }

    final Frame frame() {
        return frame;
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
