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
import org.steadyback.text.Texts;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** What the patient recorded, a line each. */
class MySessions extends Composite<Section> {

    private static final ProgressTexts SAY = Texts.of(ProgressTexts.class);

    /** Stands in the sentence where the link goes. */
    private static final String LINK = "\uFFFC";

    MySessions(List<SessionEntry> entries, ZoneId zone) {
        var title = new H2(SAY.allSessions());
        title.addClassName("section-title");
        var list = new UnorderedList();
        list.addClassName("plain-list");
        entries.forEach(entry -> list.add(line(entry, zone)));
        getContent().add(title, list, correcting());
        getContent().addClassName("section");
    }

    private static Paragraph correcting() {
        var sentence = SAY.correcting(LINK);
        int link = sentence.indexOf(LINK);
        var hint = new Paragraph(
                new Span(sentence.substring(0, link)),
                new PathLink(Paths.ME_SESSION, SAY.session()),
                new Span(sentence.substring(link + LINK.length())));
        hint.addClassName("quiet");
        return hint;
    }

    private static Component line(SessionEntry entry, ZoneId zone) {
        var time = SessionClock.started(entry, zone);
        var when =
                entry.corrects() == null ? SAY.recorded(entry.day(), time) : SAY.recordedCorrected(entry.day(), time);
        var main = new Div(span(when, "plan-name"), span(SessionWords.pain(entry), "plan-dose"));
        main.addClassName("row-main");
        return new ListItem(main);
    }

    private static Span span(String text, String className) {
        var span = new Span(text);
        span.addClassName(className);
        return span;
    }
}
