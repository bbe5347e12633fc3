package org.steadyback.library.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.ExerciseSet;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** The exercises of a set, with a box for each. */
class SetForm extends Composite<Div> {

    private final transient Map<ExerciseId, Checkbox> boxes = new LinkedHashMap<>();
    private final transient PatientContext beside;
    private final Button add = new Button();

    SetForm(
            ExerciseSet set,
            List<ExerciseCard> cards,
            PatientContext beside,
            BiConsumer<PatientContext, Collection<ExerciseId>> onAdd) {
        this.beside = beside;
        var list = new UnorderedList();
        list.addClassName("set-list");
        cards.forEach(card -> list.add(item(card, set.ticked().contains(card.id()))));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.addClickListener(_ -> onAdd.accept(beside, ticked()));
        getContent().addClassName("set-form");
        getContent().add(list, beside.patient().isPresent() ? new Div(add) : hint());
        count();
    }

    private Component item(ExerciseCard card, boolean ticked) {
        var box = new Checkbox(card.name(), ticked);
        box.addValueChangeListener(_ -> count());
        boxes.put(card.id(), box);
        var facts =
                new Span("Level " + card.levelInWords() + " · " + card.dose().inWords());
        facts.addClassName("exercise-facts");
        var look = new PathLink(beside.at(Paths.exercise(card.slug())), "Look at it");
        look.getElement().setAttribute("aria-label", "Look at " + card.name());
        var words = new Div(box, facts, look);
        words.addClassName("rung-words");
        var item = new ListItem();
        card.thumbnail().ifPresent(address -> {
            var image = new Image(address, card.thumbnailAlt());
            image.getElement().setAttribute("width", "120").setAttribute("height", "90");
            item.add(image);
        });
        item.add(words);
        return item;
    }

    private static Component hint() {
        var hint = new Paragraph("To add these to a programme, open the library from the programme page of a patient.");
        hint.addClassName("quiet");
        return hint;
    }

    private List<ExerciseId> ticked() {
        return boxes.entrySet().stream()
                .filter(box -> box.getValue().getValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count() {
        int count = ticked().size();
        add.setEnabled(count > 0);
        add.setText(
                switch (count) {
                    case 0 -> "Nothing ticked";
                    case 1 -> "Add 1 exercise to the programme";
                    default -> "Add " + count + " exercises to the programme";
                });
    }
}
