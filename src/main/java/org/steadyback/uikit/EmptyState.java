package org.steadyback.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list or a chart will be: what this will show, and what to do now. */
public class EmptyState extends Composite<Div> {

    public EmptyState(String title, String sentence, Component... actions) {
        getContent().addClassName("empty-state");
        getContent().add(new H2(title), new Paragraph(sentence));
        if (actions.length > 0) {
            var row = new Div(actions);
            row.addClassName("actions");
            getContent().add(row);
        }
    }
}
