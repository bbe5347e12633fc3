package org.steadyback.insight.ui;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.insight.ReviewedSession;
import org.steadyback.screening.SignWords;
import org.steadyback.screening.rules.Said;
import org.steadyback.session.SessionClock;
import org.steadyback.session.SessionKind;
import org.steadyback.uikit.Tag;
import org.steadyback.uikit.Tone;

/** The recorded sessions, newest first, a few at a time. */
class SessionList extends Composite<Div> {

    private static final int STEP = 7;

    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button("Show earlier sessions", click -> showMore());
    private transient List<ReviewedSession> sessions = List.of();
    private transient ZoneId zone = ZoneId.of("UTC");

    SessionList() {
        list.addClassName("session-list");
        getContent().add(list, more);
    }

    void show(List<ReviewedSession> newestFirst, ZoneId patientZone) {
        sessions = newestFirst;
        zone = patientZone;
        list.removeAll();
        showMore();
    }

    private void showMore() {
        int shown = list.getComponentCount();
        sessions.stream().skip(shown).limit(STEP).forEach(session -> list.add(line(session)));
        more.setVisible(list.getComponentCount() < sessions.size());
    }

    private ListItem line(ReviewedSession session) {
        var item = new ListItem(when(session), what(session), felt(session));
        item.addClassName("session-line");
        if (session.entry().superseded()) {
            item.addClassName("session-superseded");
        }
        return item;
    }

    private Div when(ReviewedSession session) {
        var entry = session.entry();
        var when = new Div(new Span(Weekdays.day(entry.day())), quiet(SessionClock.startedAndReceived(entry, zone)));
        when.addClassName("session-when");
        if (entry.superseded()) {
            when.add(new Tag("Corrected later", Tone.PLAIN));
        } else if (session.isNew()) {
            when.add(new Tag("New", Tone.ATTENTION));
        }
        if (session.onlyAStop()) {
            when.add(new Tag("Stop reported, nothing done", Tone.PLAIN));
        }
        if (entry.corrects() != null) {
            when.add(new Tag("Correction", Tone.PLAIN));
        }
        var kind = SessionWords.kind(entry);
        if (!kind.isEmpty()) {
            when.add(new Tag(kind, entry.kind() == SessionKind.FLARE ? Tone.PAUSED : Tone.PLAIN));
        }
        return when;
    }

    private static Div what(ReviewedSession session) {
        var entry = session.entry();
        var what = new Div();
        what.addClassName("session-what");
        entry.stopSymptoms().stream()
                .sorted(Comparator.comparing(Said.OfSign::sign))
                .map(SignWords::forPhysio)
                .forEach(label -> what.add(new Tag(label, Tone.STOP)));
        entry.alsoSaid().stream().map(SignWords::forPhysio).forEach(label -> what.add(new Tag(label, Tone.PLAIN)));
        SessionWords.lines(session.lines()).forEach(words -> what.add(new Paragraph(words)));
        if (session.lines().isEmpty()) {
            what.add(quiet("No exercises"));
        }
        if (!entry.note().isBlank()) {
            var note = new Paragraph("“" + entry.note().strip() + "”");
            note.addClassName("session-note");
            what.add(note);
        }
        return what;
    }

    private static Div felt(ReviewedSession session) {
        var entry = session.entry();
        var felt = new Div(new Paragraph(SessionWords.pain(entry)));
        felt.addClassName("session-pain");
        var more = Stream.of(SessionWords.more(entry), SessionWords.flags(entry))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        if (!more.isEmpty()) {
            felt.add(quiet(more));
        }
        return felt;
    }

    private static Component quiet(String words) {
        var text = new Paragraph(words);
        text.addClassName("quiet");
        return text;
    }
}
