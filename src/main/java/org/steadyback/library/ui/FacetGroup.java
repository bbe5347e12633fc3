package org.steadyback.library.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.FieldSet;

/** One way to narrow down: a box for each value, with how many exercises it would show. */
class FacetGroup<T> extends Composite<FieldSet> {

    private final Map<T, Checkbox> boxes = new LinkedHashMap<>();
    private final Function<T, String> label;
    private final Consumer<Set<T>> onChoice;

    FacetGroup(String title, Function<T, String> label, Consumer<Set<T>> onChoice) {
        this.label = label;
        this.onChoice = onChoice;
        getContent().addClassName("facet");
        getContent().setLegendText(title);
    }

    /** Boxes are kept and only relabelled, so that the keyboard stays where it was. */
    void show(Map<T, Integer> counts, Set<T> chosen) {
        counts.forEach((value, count) -> {
            var box = boxes.computeIfAbsent(value, _ -> newBox());
            box.setLabel(label.apply(value) + " (" + count + ")");
            box.setValue(chosen.contains(value));
        });
    }

    private Checkbox newBox() {
        var box = new Checkbox();
        box.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChoice.accept(chosen());
            }
        });
        getContent().add(box);
        return box;
    }

    private Set<T> chosen() {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
