package org.steadyback.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Facts as pairs of a word and what it is. */
public class DefinitionList extends Composite<DescriptionList> {

    public DefinitionList() {
        getContent().addClassName("definition-list");
    }

    public DefinitionList fact(String term, String value) {
        return fact(term, new Span(value));
    }

    public DefinitionList fact(String term, Component value) {
        var pair = new Div(new DescriptionList.Term(term), new DescriptionList.Description(value));
        getContent().getElement().appendChild(pair.getElement());
        return this;
    }

    public void clear() {
        getContent().getElement().removeAllChildren();
    }
}
