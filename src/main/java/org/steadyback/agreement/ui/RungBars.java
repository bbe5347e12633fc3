package org.steadyback.agreement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

import org.steadyback.programme.LadderPlace;
import org.steadyback.text.Texts;

/** Where an exercise stands on its ladder: bars that rise, and words that say the same. */
class RungBars extends Composite<Span> {

    private static final PlanExercisesTexts SAY = Texts.of(PlanExercisesTexts.class);

    RungBars(LadderPlace place) {
        var bars = new Span();
        bars.addClassName("rung-bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        for (int rung = 1; rung <= place.of(); rung++) {
            var bar = new Span();
            if (rung <= place.rung()) {
                bar.addClassName("rung-reached");
            }
            bars.add(bar);
        }
        getContent().addClassName("plan-rung");
        getContent().add(bars, new Span(SAY.place(place.rung(), place.of())));
    }
}
