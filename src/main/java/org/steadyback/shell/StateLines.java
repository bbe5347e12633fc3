package org.steadyback.shell;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.steadyback.uikit.Tag;

/** How a patient stands: the most pressing as a tag with what it rests on, whatever else is so below, each once. */
public class StateLines extends Composite<Div> {

    public StateLines() {
        getContent().addClassName("state-lines");
        setVisible(false);
    }

    /** @param states the most pressing first */
    public void show(List<PatientStates.State> states) {
        getContent().removeAll();
        setVisible(!states.isEmpty());
        if (states.isEmpty()) {
            return;
        }
        var first = states.getFirst();
        var line = new Div(new Tag(first.kind(), first.tone()), new Span(first.words()));
        line.addClassName("state-first");
        getContent().add(line);
        if (states.size() > 1) {
            var also = new Div();
            also.addClassName("state-also");
            states.stream()
                    .skip(1)
                    .map(PatientStates.State::inWords)
                    .map(Span::new)
                    .forEach(also::add);
            getContent().add(also);
        }
    }
}
