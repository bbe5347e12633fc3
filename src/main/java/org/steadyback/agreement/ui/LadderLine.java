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
        var rung = "%s of %s from easy to hard.".formatted(place.rung(), place.of());
        if (place.rung() == place.of()) {
            return rung + " This is the hardest of them; it may stay yours for long.";
        }
        return place.next()
                .map(next -> rung + " Next, when you are ready: " + next.name() + ". There is no hurry.")
                .orElse(rung + " There is no hurry.");
    }
}
