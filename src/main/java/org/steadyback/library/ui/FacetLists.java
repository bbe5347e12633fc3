package org.steadyback.library.ui;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;

/** The two ways to narrow down that have too many values for boxes: equipment and family. */
class FacetLists extends Composite<Div> {

    private final MultiSelectComboBox<String> equipment = new MultiSelectComboBox<>("Equipment");
    private final ComboBox<String> family = new ComboBox<>("Family");

    private Map<String, Integer> equipmentCounts = Map.of();
    private Map<String, Integer> familyCounts = Map.of();
    private boolean showing;

    FacetLists(Consumer<Set<String>> onEquipment, Consumer<@Nullable String> onFamily) {
        equipment.setItemLabelGenerator(thing -> counted(thing, equipmentCounts));
        equipment.addValueChangeListener(change -> whenChosen(() -> onEquipment.accept(change.getValue())));
        family.setItemLabelGenerator(name -> counted(name, familyCounts));
        family.setClearButtonVisible(true);
        family.addValueChangeListener(change -> whenChosen(() -> onFamily.accept(change.getValue())));
        getContent().addClassName("facet-lists");
        getContent().add(equipment, family);
    }

    void showEquipment(Map<String, Integer> counts, Set<String> chosen) {
        var sameThings = counts.keySet().equals(equipmentCounts.keySet());
        equipmentCounts = counts;
        quietly(() -> {
            // the list may be open for the next choice: only its labels change
            if (sameThings) {
                equipment.getDataProvider().refreshAll();
            } else {
                equipment.setItems(counts.keySet());
            }
            var known = new HashSet<>(chosen);
            known.retainAll(counts.keySet());
            equipment.setValue(known);
        });
    }

    void showFamilies(Map<String, Integer> counts, @Nullable String chosen) {
        familyCounts = counts;
        quietly(() -> {
            family.setItems(counts.keySet());
            if (chosen != null && counts.containsKey(chosen)) {
                family.setValue(chosen);
            }
        });
    }

    private void whenChosen(Runnable tell) {
        if (!showing) {
            tell.run();
        }
    }

    /** What is shown was asked for already. */
    private void quietly(Runnable show) {
        showing = true;
        try {
            show.run();
        } finally {
            showing = false;
        }
    }

    private static String counted(String name, Map<String, Integer> counts) {
        return name + " (" + counts.getOrDefault(name, 0) + ")";
    }
}
