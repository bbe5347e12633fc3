package org.steadyback.programme.ui;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.Position;
import org.steadyback.library.Section;
import org.steadyback.uikit.Icons;

/** The ways to narrow the library down while picking. */
class PickerFilter extends Composite<Div> {

    private final TextField words = new TextField("Search the library");
    private final Select<Section> section = select("Section", Section::label);
    private final Select<Direction> direction = select("Direction", Direction::label);
    private final Select<Position> position = select("Position", Position::label);
    private final Select<Integer> level = select("Level", ExerciseCard::levelInWords);
    private final ComboBox<String> equipment = new ComboBox<>("Equipment");
    private final Checkbox offFloor = new Checkbox("Not on the floor");
    private final transient Consumer<ExerciseFilter> onChange;

    PickerFilter(Consumer<ExerciseFilter> onChange) {
        this.onChange = onChange;
        words.setPlaceholder("Name, direction, position …");
        words.setPrefixComponent(Icons.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setWidthFull();
        words.setValueChangeMode(ValueChangeMode.LAZY);
        equipment.setClearButtonVisible(true);
        section.setItems(Section.values());
        direction.setItems(Direction.values());
        position.setItems(Position.values());
        level.setItems(1, 2, 3, 4, 5);
        var facets = new Div(section, direction, position, level, equipment, offFloor);
        facets.addClassName("form-row");
        getContent().addClassName("picker-filter");
        getContent().add(words, new NativeDetails("Narrow down", facets));
        fields().forEach(this::listen);
    }

    /** Asks for nothing, and offers the equipment that occurs in the library. */
    void reset(List<ExerciseCard> library) {
        fields().forEach(HasValue::clear);
        equipment.setItems(library.stream()
                .flatMap(card -> card.equipmentItems().stream())
                .distinct()
                .sorted()
                .toList());
    }

    private List<AbstractField<?, ?>> fields() {
        return List.of(words, section, direction, position, level, equipment, offFloor);
    }

    private void listen(AbstractField<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onChange.accept(filter());
            }
        });
    }

    private ExerciseFilter filter() {
        return new ExerciseFilter(
                words.getValue(),
                chosen(section),
                chosen(direction),
                chosen(position),
                equipment.isEmpty() ? Set.of() : Set.of(equipment.getValue()),
                chosen(level),
                null,
                offFloor.getValue());
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
