package org.steadyback.insight.ui;

import java.time.ZoneId;
import java.util.List;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.session.SessionClock;
import org.steadyback.session.SessionEntry;
import org.steadyback.text.Texts;
import org.steadyback.uikit.PathLink;
import org.steadyback.uikit.Paths;

/** What the patient recorded, a line each, the newest first and the others when they are asked for. */
class MySessions extends Composite<Div> {

    private static final ProgressTexts SAY = Texts.of(ProgressTexts.class);

    /** Stands in the sentence where the link goes. */
    private static final String LINK = "\uFFFC";

    private static final int NEWEST = 7;

    MySessions(List<SessionEntry> entries, ZoneId zone) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        entries.stream().limit(NEWEST).forEach(entry -> list.add(line(entry, zone)));
        getContent().add(list);
        if (entries.size() > NEWEST) {
            var all = new Button(SAY.showAll(entries.size()));
            all.addClickListener(_ -> {
                all.removeFromParent();
                entries.stream().skip(NEWEST).forEach(entry -> list.add(line(entry, zone)));
            });
            getContent().add(all);
        }
        getContent().add(correcting());
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
