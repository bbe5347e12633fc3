package org.steadyback.programme.ui;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.ExerciseSet;
import org.steadyback.uikit.Icons;
import org.steadyback.uikit.LaterDetails;

/** The sets of the library while a plan is built: what is ticked is added with its starting dose. */
class SetPicker extends Composite<Div> {

    private final transient Function<Collection<ExerciseId>, Map<ExerciseId, ExerciseCard>> cards;
    private final transient Consumer<List<ExerciseCard>> onAdd;

    SetPicker(
            List<ExerciseSet> sets,
            Function<Collection<ExerciseId>, Map<ExerciseId, ExerciseCard>> cards,
            Consumer<List<ExerciseCard>> onAdd) {
        this.cards = cards;
        this.onAdd = onAdd;
        getContent().addClassName("set-picker");
        getContent().add(new LaterDetails("Start from a set", () -> list(sets)));
    }

    private Component list(List<ExerciseSet> sets) {
        var list = new Div();
        list.addClassName("set-picker-list");
        sets.forEach(set -> list.add(new LaterDetails(set.title(), () -> choice(set))));
        return list;
    }

    private Component choice(ExerciseSet set) {
        var found = cards.apply(set.exercises());
        var inOrder = set.exercises().stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .toList();
        var boxes = new CheckboxGroup<ExerciseCard>("Exercises of “" + set.title() + "”");
        boxes.setItems(inOrder);
        boxes.setItemLabelGenerator(card -> card.name() + " (level " + card.level() + ")");
        boxes.setValue(new LinkedHashSet<>(inOrder.stream()
                .filter(card -> set.ticked().contains(card.id()))
                .toList()));
        var add = new Button(
                "Add what is ticked",
                Icons.ADD.create(),
                _ -> onAdd.accept(
                        inOrder.stream().filter(boxes.getValue()::contains).toList()));
        var about = new Paragraph(set.about());
        about.addClassName("quiet");
        return new Div(about, boxes, add);
    }
}
