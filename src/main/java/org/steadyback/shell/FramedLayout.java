package org.steadyback.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;

import org.steadyback.uikit.Frame;

/** A frame that shows the current page and marks its place in the navigation. */
abstract class FramedLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {

    /**
     * An open page that nobody touches ends, too, once its session has: it asks within a minute. Not while a session of exercise is being
     * done: what was entered stays on the page, and goes out after signing in.
     */
    private static final String ASK = """
            const asking = setInterval(async () => {
              if (!this.isConnected) {
                clearInterval(asking);
                return;
              }
              try {
                const answer = await fetch('/api/standing', { redirect: 'manual', cache: 'no-store' });
                if (answer.status === 401 && !document.querySelector('steady-session-player')) {
                  clearInterval(asking);
                  location.assign(answer.headers.get('Steadyback-Ended') ? '/login?ended' : '/login');
                }
              } catch (withoutNetwork) {
                // asked again
              }
            }, 45000);""";

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
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        getElement().executeJs(ASK);
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
