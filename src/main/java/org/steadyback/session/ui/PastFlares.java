package org.steadyback.session.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.progression.FlareEpisode;
import org.steadyback.text.Texts;

/** Earlier flares and how long they lasted: they have passed before. */
class PastFlares extends Composite<Section> {

    private static final FlareTexts SAY = Texts.of(FlareTexts.class);

    PastFlares(List<FlareEpisode> past, LocalDate today) {
        var title = new H2(SAY.earlierFlares());
        title.addClassName("section-title");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        past.forEach(one -> list.add(new ListItem(
                new Span(EntryWords.day(one.beganOn())), new Span(SAY.days((int) Math.max(1, one.length(today)))))));
        getContent().addClassName("section");
        getContent().add(title, list);
    }
}
