package org.steadyback.agreement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.steadyback.programme.LadderPlace;

/** Where an exercise stands on its ladder, and a small picture of what comes next; nobody is hurried. */
class LadderLine extends Composite<Div> {

    LadderLine(LadderPlace place) {
        getContent().addClassName("ladder-line");
        place.next().ifPresent(next -> getContent().add(NotRight.thumb(next)));
        getContent().add(new Span(words(place)));
    }

    static String words(LadderPlace place) {
        var step = "%s of %s from easy to hard.".formatted(place.step(), place.of());
        if (place.step() == place.of()) {
            return step + " This is the hardest of them; it may stay yours for long.";
        }
        return place.next()
                .map(next -> step + " Next, when you are ready: " + next.name() + ". There is no hurry.")
                .orElse(step + " There is no hurry.");
    }
}
