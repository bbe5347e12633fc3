package org.steadyback.programme.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.steadyback.programme.DiagnosisClass;
import org.steadyback.programme.Mode;

/** A choice with the sentence that explains it. */
class Explained extends Div {

    private Explained(String word, String sentence) {
        var explanation = new Span(sentence);
        explanation.addClassName("choice-explained");
        add(new Span(word), explanation);
        addClassName("choice");
    }

    static Explained of(Mode mode) {
        return switch (mode) {
            case GUIDED ->
                new Explained("Guided by pain", "Pain while exercising and the next morning steer the dose.");
            case QUOTA ->
                new Explained(
                        "By quota", "The dose grows by plan; pain is recorded but does not change today's quota.");
        };
    }

    static Explained of(DiagnosisClass diagnosis) {
        return new Explained(diagnosis.label(), diagnosis.explanation());
    }
}
