package org.steadyback.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;

import org.steadyback.uikit.Unsent;

/** Something further of a plan, behind one row of its page. */
class PlanFold extends NativeDetails implements Unsent.Opens {

    /** @param below in one line, what is behind it */
    PlanFold(String title, String below, Component... content) {
        super(words(title, below), new Div(content));
    }

    /** The two lines of a row. */
    static Span words(String title, String below) {
        var first = new Span(title);
        var second = new Span(below);
        second.addClassName("row-below");
        var words = new Span(first, second);
        words.addClassName("row-words");
        return words;
    }

    /** By the page: what was filled in in it is not hidden from who filled it in. */
    @Override
    public void open() {
        setOpen(true);
    }
}
