package org.steadyback.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

import org.steadyback.screening.Advice;
import org.steadyback.screening.HelpNumbers;

/** While a stop waits for a clinician: the clinic first, and the emergency number beside it. */
class WhomToRing extends Composite<Div> {

    WhomToRing(HelpNumbers numbers) {
        getContent().addClassName("stop-calls");
        for (var line : numbers.inOrder(Advice.CLINICIAN_FIRST)) {
            var link = new Anchor(
                    "tel:" + line.number().replaceAll("[^0-9+*#]", ""), line.label() + ": call " + line.number());
            link.addClassName("button");
            getContent().add(link);
        }
    }
}
