package org.steadyback.insight.ui;

import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.steadyback.insight.WhatHelps;
import org.steadyback.insight.helps.Estimate;
import org.steadyback.insight.helps.Opinion;
import org.steadyback.insight.ui.HelpsWords.Outcome;
import org.steadyback.uikit.RangeBar;

/** What seems to help a patient, kind by kind in the order of the library: a sentence, and both outcomes beside each other. */
class HelpsSection extends Composite<Section> {

    HelpsSection(WhatHelps helps) {
        var title = new H2("What helps you");
        title.addClassName("section-title");
        getContent().add(title, intro(helps));
        helps.kinds().stream()
                .filter(WhatHelps.OfKind::counted)
                .forEach(kind -> getContent().add(kind(kind)));
        leftOut(helps);
        getContent().addClassNames("section", "helps");
    }

    private static Component intro(WhatHelps helps) {
        return helps.kinds().isEmpty()
                ? quiet(
                        "Once some sessions are recorded, your own days are compared here: sessions and mornings with one"
                                + " kind of exercise, against those with others.")
                : quiet(
                        "Your own days of the last half year, compared with each other. It is your own pattern, not proof."
                                + " For the first weeks “cannot tell yet” is the usual answer. Any exercise you like is a good one.");
    }

    private static Component kind(WhatHelps.OfKind kind) {
        var card = new Div(new H3(HelpsWords.title(kind.kind())), new Paragraph(HelpsWords.sentence(kind)));
        if (kind.watchTheNextDay()) {
            card.add(new Paragraph("It eases you at the time, but watch the next day."));
        }
        var both = new Div(
                outcome(Outcome.RIGHT_AFTER, kind.rightAfter()), outcome(Outcome.NEXT_MORNING, kind.nextMorning()));
        both.addClassName("helps-outcomes");
        card.add(both);
        card.addClassName("helps-kind");
        return card;
    }

    private static Div outcome(Outcome outcome, Opinion opinion) {
        var part = new Div(new H4(outcome.title()));
        part.addClassName("helps-outcome");
        switch (opinion) {
            case Opinion.NotYet notYet ->
                HelpsWords.missing(notYet, outcome).forEach(sentence -> part.add(new Paragraph(sentence)));
            case Opinion.Weighed weighed -> {
                var label = new Paragraph(HelpsWords.label(weighed.shown(), outcome));
                label.addClassName("helps-label");
                part.add(label);
                weighed.basis().or(weighed::newest).ifPresent(estimate -> part.add(range(estimate, outcome)));
                part.add(quiet(HelpsWords.counts(weighed, outcome)));
            }
        }
        return part;
    }

    private static Div range(Estimate estimate, Outcome outcome) {
        return new Div(
                new RangeBar(estimate.low(), estimate.shrunk(), estimate.high()),
                new Paragraph(HelpsWords.range(estimate, outcome)));
    }

    private void leftOut(WhatHelps helps) {
        var beside = names(helps, kind -> kind.mainly() == 0);
        if (!beside.isEmpty()) {
            getContent()
                    .add(quiet("These never took most of a session: " + beside
                            + ". So your log cannot tell what they do by"
                            + " themselves. There is nothing to change."));
        }
        var nothing = names(helps, kind -> kind.mainly() > 0 && !kind.counted());
        if (!nothing.isEmpty()) {
            getContent().add(quiet("No session or morning to compare yet: " + nothing + "."));
        }
        if (helps.mixed() > 0) {
            getContent()
                    .add(
                            quiet(
                                    sessions(helps.mixed())
                                            + " mixed several kinds about equally, so they cannot be compared. There is nothing to change."));
        }
        if (helps.withoutPain() > 0) {
            getContent()
                    .add(quiet(sessions(helps.withoutPain())
                            + " began without pain. From 0 nothing can get better, so there is nothing to compare. That is a"
                            + " good place to be."));
        }
        if (!helps.kinds().isEmpty()) {
            getContent()
                    .add(quiet(
                            "A session counts for what takes most of its time. Days in a flare and sessions that you stopped are"
                                    + " left out."));
        }
    }

    private static String names(WhatHelps helps, Predicate<WhatHelps.OfKind> which) {
        return helps.kinds().stream()
                .filter(which)
                .map(kind -> HelpsWords.inSentence(kind.kind()))
                .collect(Collectors.joining("; "));
    }

    private static String sessions(int count) {
        return count == 1 ? "One session" : count + " sessions";
    }

    private static Paragraph quiet(String words) {
        var text = new Paragraph(words);
        text.addClassName("quiet");
        return text;
    }
}
