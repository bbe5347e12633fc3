package org.steadyback.library.ui;

import java.util.Map;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import org.jspecify.annotations.Nullable;

/** One family, or any. */
class FamilyChoice extends Composite<ComboBox<String>> {

    private Map<String, Integer> counts = Map.of();
    private boolean showing;

    FamilyChoice(Consumer<@Nullable String> onChoice) {
        getContent().setLabel("Family");
        getContent().setPlaceholder("Any");
        getContent().setClearButtonVisible(true);
        getContent().setItemLabelGenerator(name -> name + " (" + counts.getOrDefault(name, 0) + ")");
        getContent().addValueChangeListener(change -> {
            if (!showing) {
                onChoice.accept(change.getValue());
            }
        });
    }

    void show(Map<String, Integer> newCounts, @Nullable String chosen) {
        counts = newCounts;
        showing = true;
        try {
            getContent().setItems(newCounts.keySet());
            if (chosen != null && newCounts.containsKey(chosen)) {
                getContent().setValue(chosen);
            }
        } finally {
            showing = false;
        }
    }
}
