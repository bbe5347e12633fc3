package org.steadyback.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;

/** A link to an address of {@link Paths} that changes the view without loading the page anew. */
public class PathLink extends Anchor {

    public PathLink(String path, String text) {
        super(path, text);
        // the warning signs are a page of their own, which the browser has to load
        getElement().setAttribute(path.equals(Paths.WARNING_SIGNS) ? "router-ignore" : "router-link", true);
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
