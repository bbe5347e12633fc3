package org.steadyback.insight.ui;

import java.util.Optional;
import java.util.function.Predicate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.steadyback.insight.WhatHelps;
import org.steadyback.insight.helps.Estimate;
import org.steadyback.insight.helps.Opinion;
import org.steadyback.insight.ui.HelpsWords.Outcome;
import org.steadyback.text.Texts;
import org.steadyback.uikit.RangeBar;

/** What seems to help a patient, kind by kind in the order of the library, below the heading of its card: a sentence, and both outcomes beside each other. */
class HelpsSection extends Composite<Section> {

    private static final HelpsTexts SAY = Texts.of(HelpsTexts.class);

    HelpsSection(WhatHelps helps) {
        getContent().add(intro(helps));
        helps.kinds().stream()
                .filter(WhatHelps.OfKind::counted)
                .forEach(kind -> getContent().add(kind(kind)));
        leftOut(helps);
        getContent().addClassName("helps");
    }

    private static Component intro(WhatHelps helps) {
        return quiet(helps.kinds().isEmpty() ? SAY.nothingYet() : SAY.intro());
    }

    private static Component kind(WhatHelps.OfKind kind) {
        var card = new Div(new H3(SAY.heading(kind.kind())), new Paragraph(HelpsWords.sentence(kind)));
        if (kind.watchTheNextDay()) {
            card.add(new Paragraph(SAY.watchTheNextDay()));
        }
        var both = new Div(
                outcome(Outcome.RIGHT_AFTER, kind.rightAfter()), outcome(Outcome.NEXT_MORNING, kind.nextMorning()));
        both.addClassName("helps-outcomes");
        card.add(both);
        card.addClassName("helps-kind");
        return card;
    }

    private static Div outcome(Outcome outcome, Opinion opinion) {
        var part = new Div(new H4(SAY.outcome(outcome)));
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
        names(helps, kind -> kind.mainly() == 0).map(SAY::neverMost).ifPresent(this::say);
        names(helps, kind -> kind.mainly() > 0 && !kind.counted())
                .map(SAY::nothingToCompare)
                .ifPresent(this::say);
        if (helps.mixed() > 0) {
            say(SAY.mixed(helps.mixed()));
        }
        if (helps.withoutPain() > 0) {
            say(SAY.withoutPain(helps.withoutPain()));
        }
        if (!helps.kinds().isEmpty()) {
            say(SAY.howCounted());
        }
    }

    private void say(String words) {
        getContent().add(quiet(words));
    }

    private static Optional<String> names(WhatHelps helps, Predicate<WhatHelps.OfKind> which) {
        return helps.kinds().stream()
                .filter(which)
                .map(kind -> SAY.kind(kind.kind()))
                .reduce(SAY::then);
    }

    private static Paragraph quiet(String words) {
        var text = new Paragraph(words);
        text.addClassName("quiet");
        return text;
    }
}
