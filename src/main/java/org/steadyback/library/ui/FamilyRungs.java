package org.steadyback.library.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.steadyback.library.ExerciseCard;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** The exercises of a family with their pictures, rung by rung; a menu's have no numbers. */
class FamilyRungs extends Composite<OrderedList> {

    private final transient Sidesteps sidesteps;
    private final transient PatientContext beside;

    FamilyRungs(List<ExerciseCard> family, Sidesteps sidesteps, PatientContext beside) {
        this.sidesteps = sidesteps;
        this.beside = beside;
        var chain = family.getFirst().chain();
        getContent().addClassNames("rungs", chain ? "rungs-ladder" : "rungs-menu");
        getContent().getElement().setAttribute("role", "list");
        family.forEach(card -> getContent().add(rung(card)));
    }

    private Component rung(ExerciseCard card) {
        var item = new ListItem();
        if (card.chain()) {
            var number = new Span(String.valueOf(card.rung()));
            number.addClassName("rung-number");
            number.getElement().setAttribute("aria-label", "Rung " + card.rung());
            number.getElement().setAttribute("role", "img");
            item.add(number);
        }
        item.add(picture(card), words(card));
        return item;
    }

    private Component picture(ExerciseCard card) {
        var frame = new Div();
        frame.addClassName("rung-picture");
        card.thumbnail().ifPresent(address -> {
            var image = new Image(address, card.thumbnailAlt());
            image.getElement()
                    .setAttribute("width", "200")
                    .setAttribute("height", "150")
                    .setAttribute("loading", "lazy");
            frame.add(image);
        });
        return frame;
    }

    private Component sideways(Sidesteps.Sidestep step) {
        var link = new PathLink(
                beside.at(Paths.exercise(step.instead().slug())), step.instead().name());
        var says = new Paragraph(new Span(step.hurdle().label() + ": "), link);
        says.addClassName("rung-sideways");
        return says;
    }

    private Component words(ExerciseCard card) {
        var name = new H2(new PathLink(beside.at(Paths.exercise(card.slug())), card.name()));
        name.addClassName("rung-name");
        var facts = new Span(
                "Level " + card.levelInWords() + " · " + card.startPosition() + " · Equipment: " + card.equipment());
        facts.addClassName("exercise-facts");
        var words = new Div(
                name, facts, new Paragraph(card.cue()), new Span(card.dose().inWords()));
        words.addClassName("rung-words");
        sidesteps.from(card).forEach(step -> words.add(sideways(step)));
        beside.adding(List.of(card.id())).ifPresent(path -> {
            var add = new PathLink(path, "Add to programme");
            add.getElement().setAttribute("aria-label", "Add " + card.name() + " to programme");
            words.add(add);
        });
        return words;
    }
}
