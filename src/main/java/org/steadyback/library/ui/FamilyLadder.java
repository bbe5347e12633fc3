package org.steadyback.library.ui;

import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

import org.steadyback.library.ExerciseCard;

/** The family of an exercise, from easier to harder, with links. */
class FamilyLadder extends Composite<Section> {

    FamilyLadder(ExerciseCard here, List<ExerciseCard> family) {
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
        getContent().add(title, says, rungs);
    }

    private static ListItem rung(ExerciseCard member, boolean here) {
        var item = new ListItem(here ? new Span(member.name()) : link(member), level(member));
        if (here) {
            item.addClassName("ladder-here");
            item.getElement().setAttribute("aria-current", "true");
        }
        return item;
    }

    private static Component link(ExerciseCard member) {
        return new RouterLink(member.name(), ExerciseView.class, new RouteParameters("slug", member.slug()));
    }

    private static Component level(ExerciseCard member) {
        var level = new Span("Level " + member.levelInWords());
        level.addClassName("rung-level");
        return level;
    }
}
