package org.steadyback.programme.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;

import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.Position;
import org.steadyback.library.Section;

/** The fields under "Narrow down". */
class PickerFacets extends Composite<Div> {

    private final Select<Section> section = select("Section", Section::label);
    private final Select<Direction> direction = select("Direction", Direction::label);
    private final Select<Position> position = select("Position", Position::label);
    private final Select<Integer> level = select("Level", ExerciseCard::levelInWords);
    private final ComboBox<String> equipment = new ComboBox<>("I have");
    private final Checkbox offFloor = new Checkbox("Not on the floor");

    /** Asks for nothing, and offers the equipment that occurs in the library. */
    PickerFacets(List<ExerciseCard> library, Runnable onChange) {
        section.setItems(Section.values());
        direction.setItems(Direction.values());
        position.setItems(Position.values());
        level.setItems(1, 2, 3, 4, 5);
        equipment.setClearButtonVisible(true);
        equipment.setItems(library.stream()
                .flatMap(card -> card.equipmentItems().stream())
                .distinct()
                .sorted()
                .toList());
        getContent().addClassName("form-row");
        getContent().add(section, direction, position, level, equipment, offFloor);
        Stream.<AbstractField<?, ?>>of(section, direction, position, level, equipment, offFloor)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        onChange.run();
                    }
                }));
    }

    ExerciseFilter filter(String words) {
        return ExerciseFilter.words(words)
                .withSections(chosen(section))
                .withDirections(chosen(direction))
                .withPositions(chosen(position))
                .withHave(equipment.isEmpty() ? Set.of() : Set.of(equipment.getValue()))
                .withLevels(chosen(level))
                .withNotOnTheFloor(offFloor.getValue());
    }

    private static <T> Set<T> chosen(Select<T> select) {
        return select.isEmpty() ? Set.of() : Set.of(select.getValue());
    }

    private static <T> Select<T> select(String label, Function<T, String> words) {
        var select = new Select<T>();
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Any");
        select.setItemLabelGenerator(one -> one == null ? "Any" : words.apply(one));
        return select;
    }
}
