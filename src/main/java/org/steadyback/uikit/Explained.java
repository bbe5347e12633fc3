package org.steadyback.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A choice with the sentence that explains it. */
public class Explained extends Div {

    public Explained(String word, String sentence) {
        var explanation = new Span(sentence);
        explanation.addClassName("choice-explained");
        add(new Span(word), explanation);
        addClassName("choice");
    }
}
