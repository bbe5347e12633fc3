package org.steadyback.session.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.session.SessionClock;
import org.steadyback.session.Today;
import org.steadyback.text.Texts;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** What was recorded today, in plain words. */
class RecordedToday extends Composite<Section> {

    private static final TodayTexts SAY = Texts.of(TodayTexts.class);

    RecordedToday(Today today) {
        var title = new H2(SAY.recordedToday());
        title.addClassName("section-title");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        today.done().forEach(done -> list.add(line(done, today)));
        getContent().addClassName("section");
        getContent().add(title, list, new PathLink(Paths.ME_SESSION, SAY.correct()));
    }

    private static ListItem line(Today.DoneSession done, Today today) {
        var time = SessionClock.started(done.entry(), today.zone());
        var main = new Div(
                span(done.corrected() ? SAY.corrected(time) : time, "plan-name"),
                span(EntryWords.pain(done.entry()), "plan-dose"),
                span(EntryWords.items(done.items()), "quiet"));
        if (!done.entry().stopSymptoms().isEmpty()) {
            main.add(span(EntryWords.stopped(done.entry()), "quiet"));
        }
        main.addClassName("row-main");
        return new ListItem(main);
    }

    private static Span span(String text, String className) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
