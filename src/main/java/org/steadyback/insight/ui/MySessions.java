package org.steadyback.insight.ui;

import java.time.ZoneId;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.session.SessionClock;
import org.steadyback.session.SessionEntry;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** What the patient recorded, a line each. */
class MySessions extends Composite<Section> {

    MySessions(List<SessionEntry> entries, ZoneId zone) {
        var title = new H2("Sessions");
        title.addClassName("section-title");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        entries.forEach(entry -> list.add(line(entry, zone)));
        var hint = new Paragraph(
                new Span("Something wrong? Today's entries can be corrected in the "),
                new PathLink(Paths.ME_SESSION, "session"),
                new Span("; for older ones tell your physio. What you recorded first stays in your record."));
        hint.addClassName("quiet");
        getContent().add(title, list, hint);
        getContent().addClassName("section");
    }

    private static Component line(SessionEntry entry, ZoneId zone) {
        var when = Weekdays.longDay(entry.day()) + ", " + SessionClock.started(entry, zone);
        var main = new Div(
                span(entry.corrects() == null ? when : when + ", corrected", "plan-name"),
                span(SessionWords.pain(entry), "plan-dose"));
        main.addClassName("row-main");
        return new ListItem(main);
    }

    private static Span span(String text, String className) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
