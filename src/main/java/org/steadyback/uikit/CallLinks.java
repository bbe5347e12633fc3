package org.steadyback.uikit;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** Whom to ring, in the order that fits; the first stands out. */
public final class CallLinks extends Composite<Div> {

    public CallLinks(List<CallLink> links) {
        this(links, () -> {});
    }

    /** @param onCall what is done when one of them is pressed */
    public CallLinks(List<CallLink> links, Runnable onCall) {
        getContent().addClassName("stop-calls");
        for (var link : links) {
            link.addClassName(link == links.getFirst() ? "warning-call" : "button");
            getContent().add(link.onCall(onCall));
        }
    }
}
