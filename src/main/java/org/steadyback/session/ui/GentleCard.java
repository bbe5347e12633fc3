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
import org.steadyback.text.Texts;

/** Short walks and easing positions while the programme waits: moving within reason, never rest (fact sheet S27). */
class GentleCard extends Composite<Div> {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);

    GentleCard(Today today) {
        var heading = new H2(SAY.meanwhile());
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
                        new Paragraph(today.offered().easing() ? SAY.severalWalks() : SAY.shortWalk()),
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
