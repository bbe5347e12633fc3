package org.steadyback.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list or a chart will be: what this will show, and what to do now. */
public class EmptyState extends Composite<Div> {

    public EmptyState(String title, String sentence, Component... actions) {
        this(new H2(title), sentence, actions);
    }

    private EmptyState(Component title, String sentence, Component... actions) {
        getContent().addClassName("empty-state");
        getContent().add(title, new Paragraph(sentence));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("actions");
            getContent().add(row);
        }
    }

    /** The same as a whole page: its title is the page's one h1. */
    public static EmptyState page(String title, String sentence, Component... actions) {
        return new EmptyState(new H1(title), sentence, actions);
    }
}
