package org.steadyback.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.library.ExerciseCard;
import org.steadyback.session.Today;

/** Short walks and easing positions while the programme waits: moving within reason, never rest (fact sheet S27). */
class GentleCard extends Composite<Div> {

    GentleCard(Today today) {
        var heading = new H2("What you may do meanwhile");
        heading.addClassName("section-title");
        var list = new UnorderedList();
        list.addClassName("plan-list");
        today.gentle().forEach(card -> list.add(row(card)));
        var why = today.session().programme().isEmpty()
                ? ""
                : " " + today.session().why();
        getContent().addClassNames("card", "today-card");
        getContent()
                .add(
                        new Paragraph((today.offered().ownNotice().orElse("") + why).strip()),
                        heading,
                        new Paragraph(
                                today.offered().easing()
                                        ? "Several short walks a day, a few minutes each, and a change of position before it gets stiff. As much as feels right."
                                        : "A short, easy walk when it feels all right. Nothing else for now."),
                        list);
    }

    private static ListItem row(ExerciseCard card) {
        var name = new Span(card.name());
        name.addClassName("plan-name");
        var cue = new Span(card.cue());
        cue.addClassName("plan-days");
        var row = new ListItem(name, cue);
        row.addClassName("plan-item");
        return row;
    }
}
