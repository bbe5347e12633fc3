package org.steadyback.agreement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.steadyback.programme.LadderPlace;
import org.steadyback.text.Texts;

/** Where an exercise stands on its ladder, and a small picture of what comes next; nobody is hurried. */
class LadderLine extends Composite<Div> {

    private static final PlanExercisesTexts SAY = Texts.of(PlanExercisesTexts.class);

    LadderLine(LadderPlace place) {
        getContent().addClassName("ladder-line");
        place.next().ifPresent(next -> getContent().add(NotRight.thumb(next)));
        getContent().add(new Span(words(place)));
    }

    static String words(LadderPlace place) {
        if (place.rung() == place.of()) {
            return SAY.hardest(place.rung(), place.of());
        }
        return place.next()
                .map(next -> SAY.next(place.rung(), place.of(), next.name()))
                .orElseGet(() -> SAY.noHurry(place.rung(), place.of()));
    }
}
