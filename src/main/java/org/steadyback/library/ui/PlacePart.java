package org.steadyback.library.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;

import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseDraft;
import org.steadyback.library.ExerciseDraft.Field;
import org.steadyback.library.Section;

/** What kind of exercise it is, and where it stands in its family. */
class PlacePart extends Composite<Div> {

    final Select<Section> section = new Select<>();
    final CheckboxGroup<Direction> directions = new CheckboxGroup<>("Directions");
    final ComboBox<String> family = new ComboBox<>("Family");
    final Checkbox ladder = new Checkbox("A new family is a ladder from easier to harder");
    final IntegerField rung = new IntegerField("Rung");
    final Select<Integer> level = new Select<>();
    final TextField position = new TextField("Start position");
    final TextField equipment = new TextField("Equipment");
    final Checkbox core = new Checkbox("Counts as core work");

    PlacePart() {
        section.setLabel("Section");
        section.setItems(Section.values());
        section.setItemLabelGenerator(Section::label);
        directions.setItems(Direction.values());
        directions.setItemLabelGenerator(direction -> direction.label() + " (" + direction.plainWords() + ")");
        family.setAllowCustomValue(true);
        family.addCustomValueSetListener(typed -> family.setValue(typed.getDetail()));
        family.setHelperText("One of the library, beside a rung of which it stands, or a new name.");
        rung.setMin(1);
        rung.setStepButtonsVisible(true);
        rung.setHelperText("1 is the easiest of its family.");
        level.setLabel("Level");
        level.setItems(1, 2, 3, 4, 5);
        level.setItemLabelGenerator(ExerciseCard::levelInWords);
        position.setHelperText("Begin with lying, sitting, standing or hands and knees.");
        equipment.setHelperText("As in “Mat”, “Bed or mat”, “Gym ball, wall”; “None” if nothing is needed.");
        getContent().addClassName("form-part");
        getContent().add(row(section, level), directions, row(family, rung), ladder, row(position, equipment), core);
    }

    void offer(List<String> families) {
        family.setItems(families);
    }

    void show(ExerciseDraft draft) {
        section.setValue(draft.section());
        directions.setValue(java.util.Set.copyOf(draft.directions()));
        family.setValue(draft.family().isEmpty() ? null : draft.family());
        ladder.setValue(draft.ladder());
        rung.setValue(draft.rung());
        level.setValue(draft.level());
        position.setValue(draft.startPosition());
        equipment.setValue(draft.equipment());
        core.setValue(draft.core());
    }

    List<Direction> chosenDirections() {
        return directions.getValue().stream().sorted().toList();
    }

    String familyName() {
        return family.getValue() == null ? "" : family.getValue();
    }

    Map<Field, HasValidation> fields() {
        return Map.of(
                Field.SECTION, section,
                Field.DIRECTIONS, directions,
                Field.FAMILY, family,
                Field.RUNG, rung,
                Field.LEVEL, level,
                Field.POSITION, position,
                Field.EQUIPMENT, equipment);
    }

    static Div row(com.vaadin.flow.component.Component... fields) {
        var row = new Div();
        row.addClassName("form-row");
        Arrays.stream(fields).forEach(row::add);
        return row;
    }
}
