package org.steadyback.library.ui;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;

/** One way to narrow down that has too many values for boxes: a list to pick several from, each with its count. */
class FacetList<T> extends Composite<MultiSelectComboBox<T>> {

    private Map<T, Integer> counts = Map.of();
    private boolean showing;

    FacetList(String title, String empty, Function<T, String> label, Consumer<Set<T>> onChoice) {
        getContent().setLabel(title);
        getContent().setPlaceholder(empty);
        getContent().setItemLabelGenerator(value -> label.apply(value) + " (" + counts.getOrDefault(value, 0) + ")");
        getContent().addValueChangeListener(change -> {
            if (!showing) {
                onChoice.accept(change.getValue());
            }
        });
    }

    void show(Map<T, Integer> newCounts, Set<T> chosen) {
        var sameThings = newCounts.keySet().equals(counts.keySet());
        counts = newCounts;
        showing = true; // what is shown was asked for already
        try {
            // the list may be open for the next choice: then only its labels change
            if (sameThings) {
                getContent().getDataProvider().refreshAll();
            } else {
                getContent().setItems(newCounts.keySet());
            }
            var known = new HashSet<>(chosen);
            known.retainAll(newCounts.keySet());
            getContent().setValue(known);
        } finally {
            showing = false;
        }
    }
}
