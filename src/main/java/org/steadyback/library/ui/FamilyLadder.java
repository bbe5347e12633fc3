package org.steadyback.library.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

import org.steadyback.library.ExerciseCard;
import org.steadyback.library.LibraryLinks;
import org.steadyback.uikit.Icons;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** The family of an exercise, from easier to harder, with links; one step down and one step up stand first. */
class FamilyLadder extends Composite<Section> {

    private final transient PatientContext beside;

    FamilyLadder(ExerciseCard here, List<ExerciseCard> family, PatientContext beside) {
        this.beside = beside;
        var title = new H2(here.family());
        title.addClassName("section-title");
        var says = new Paragraph(
                here.chain()
                        ? "From easier to harder; this one is " + here.placeInFamily() + "."
                        : "A menu without order: any of the " + here.familySize() + " will do.");
        says.addClassName("quiet");
        var rungs = new OrderedList();
        rungs.addClassName("ladder");
        family.forEach(member -> rungs.add(rung(member, member.id().equals(here.id()))));
        getContent().addClassName("section");
        getContent().add(title, says);
        if (here.chain()) {
            getContent().add(steps(here, family));
        }
        getContent()
                .add(
                        rungs,
                        new PathLink(
                                beside.at(LibraryLinks.family(here.family())), "See the whole family with pictures"));
    }

    private Component steps(ExerciseCard here, List<ExerciseCard> family) {
        var steps = new Div();
        steps.addClassName("ladder-steps");
        at(family, here.rung() - 1).ifPresent(down -> steps.add(step(Icons.DOWN, "Easier: ", down)));
        at(family, here.rung() + 1).ifPresent(up -> steps.add(step(Icons.UP, "Harder: ", up)));
        return steps;
    }

    private static Optional<ExerciseCard> at(List<ExerciseCard> family, int rung) {
        return family.stream().filter(member -> member.rung() == rung).findFirst();
    }

    private Component step(Icons icon, String way, ExerciseCard to) {
        return new PathLink(beside.at(Paths.exercise(to.slug())), icon.create(), new Span(way + to.name()));
    }

    private ListItem rung(ExerciseCard member, boolean here) {
        var item = new ListItem();
        member.thumbnail().ifPresent(address -> item.add(picture(address, member)));
        item.add(here ? new Span(member.name()) : link(member), level(member));
        if (here) {
            item.addClassName("ladder-here");
            item.getElement().setAttribute("aria-current", "true");
        }
        return item;
    }

    private static Component picture(String address, ExerciseCard member) {
        var image = new Image(address, member.thumbnailAlt());
        image.getElement()
                .setAttribute("width", "64")
                .setAttribute("height", "48")
                .setAttribute("loading", "lazy");
        return image;
    }

    private PathLink link(ExerciseCard member) {
        return new PathLink(beside.at(Paths.exercise(member.slug())), member.name());
    }

    private static Component level(ExerciseCard member) {
        var level = new Span("Level " + member.levelInWords());
        level.addClassName("rung-level");
        return level;
    }
}
