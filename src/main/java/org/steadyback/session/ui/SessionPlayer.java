package org.steadyback.session.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/**
 * Holds the client page that plays and records a session. It talks to the server by the player's API only, so that it
 * can later work without the network; nothing passes through Flow.
 */
@Tag("steady-session-player")
@JsModule("./session-player/session-player.ts")
class SessionPlayer extends Component implements HasSize {

    SessionPlayer(String warningSignsAddress) {
        getElement().setAttribute("warning-signs-href", warningSignsAddress);
    }

    /** Straight to the first question, if something is due: whoever pressed Start has seen the list. */
    void beginAtOnce() {
        getElement().setAttribute("begin-at-once", true);
    }
}
