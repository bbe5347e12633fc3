package org.steadyback.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link to an address of {@link Paths} that changes the view without loading the page anew. */
public class PathLink extends Anchor {

    public PathLink(String path, String text) {
        super(path, text);
        getElement().setAttribute("router-link", true);
    }

    public PathLink(String path, Component... content) {
        this(path, "");
        add(content);
    }

    /** Marks the link to the page that is shown. */
    public void setCurrent(boolean current) {
        if (current) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
