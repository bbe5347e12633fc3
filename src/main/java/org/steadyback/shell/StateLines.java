package org.steadyback.shell;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Tag;

/** How a patient stands: the most pressing as a tag with what it rests on, whatever else is so below, each once. */
public class StateLines extends Composite<Div> {

    public StateLines() {
        getContent().addClassName("state-lines");
        setVisible(false);
    }

    /** @param states the most pressing first */
    public void show(List<PatientStates.State> states) {
        show(states, "");
    }

    /** @param here path of the page that they stand on: nothing leads to itself */
    void show(List<PatientStates.State> states, String here) {
        getContent().removeAll();
        setVisible(!states.isEmpty());
        if (states.isEmpty()) {
            return;
        }
        var first = states.getFirst();
        var line = new Div(new Tag(first.kind(), first.tone()), new Span(first.words()));
        link(first, here).ifPresent(line::add);
        line.addClassName("state-first");
        getContent().add(line);
        if (states.size() > 1) {
            var also = new Div();
            also.addClassName("state-also");
            states.stream().skip(1).forEach(state -> {
                var words = new Span(state.inWords());
                link(state, here).ifPresent(path -> words.add(new Text(" "), path));
                also.add(words);
            });
            getContent().add(also);
        }
    }

    private static Optional<PathLink> link(PatientStates.State state, String here) {
        return Optional.ofNullable(state.place())
                .filter(place -> !place.path().equals(here))
                .map(place -> new PathLink(place.path(), place.words()));
    }
}
