package org.steadyback.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

import org.steadyback.session.FlarePage;
import org.steadyback.text.Texts;

/** The mornings of a flare, one number each; one without an answer is a gap. */
class FlareMornings extends Composite<Div> {

    private static final FlareTexts SAY = Texts.of(FlareTexts.class);

    FlareMornings(FlarePage page) {
        var days = page.flare().orElseThrow();
        var list = new OrderedList();
        list.addClassName("flare-mornings");
        for (var day = days.beganOn().plusDays(1); !day.isAfter(page.today()); day = day.plusDays(1)) {
            var pain = page.mornings().get(day);
            list.add(new ListItem(
                    new Span(EntryWords.day(day)), new Span(pain == null ? SAY.noNumber() : SAY.ofTen(pain.value()))));
        }
        if (list.getComponentCount() > 0) {
            var title = new Paragraph(SAY.mornings());
            title.addClassName("quiet");
            getContent().add(title, list);
        }
    }
}
