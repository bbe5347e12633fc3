package org.steadyback.insight.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;

import org.steadyback.insight.WhatHelps;
import org.steadyback.insight.helps.Label;
import org.steadyback.insight.helps.Opinion;
import org.steadyback.insight.helps.Sufficiency;
import org.steadyback.insight.ui.HelpsWords.Outcome;
import org.steadyback.text.Texts;
import org.steadyback.uikit.LaterDetails;

/** What seems to help, in one headline with its limits; how it was worked out, kind by kind, is opened by whoever wants to know. */
class HelpsCard extends Composite<Section> {

    private static final HelpsTexts SAY = Texts.of(HelpsTexts.class);

    /** What says most comes first; to help and to do the contrary say as much. */
    private static final List<Label> SAYS_MOST = List.of(
            Label.PROBABLY_HELPS,
            Label.PROBABLY_WORSE,
            Label.LEANING_HELPFUL,
            Label.LEANING_WORSE,
            Label.ABOUT_THE_SAME,
            Label.CANNOT_TELL_YET);

    HelpsCard(WhatHelps helps) {
        var title = new H2(SAY.title());
        title.addClassName("section-title");
        getContent().addClassNames("card", "helps-card");
        getContent().add(title);
        headline(helps).forEach(sentence -> getContent().add(new Paragraph(sentence)));
        if (!helps.kinds().isEmpty()) {
            getContent().add(new LaterDetails(SAY.howWorkedOut(), () -> new Div(new HelpsSection(helps))));
        }
    }

    /** Of the kind of which most can be said; while nothing can be, how near one is. */
    static List<String> headline(WhatHelps helps) {
        if (helps.kinds().isEmpty()) {
            return List.of(SAY.nothingYet());
        }
        return told(helps).or(() -> nearest(helps)).orElseGet(() -> List.of(SAY.notEnough()));
    }

    private static Optional<List<String>> told(WhatHelps helps) {
        return helps.kinds().stream()
                .filter(kind -> kind.nextMorning() instanceof Opinion.Weighed)
                .min(Comparator.comparingInt(kind -> SAYS_MOST.indexOf(((Opinion.Weighed) kind.nextMorning()).shown())))
                .map(kind -> sentences(kind, (Opinion.Weighed) kind.nextMorning()));
    }

    private static List<String> sentences(WhatHelps.OfKind kind, Opinion.Weighed mornings) {
        var sentence = HelpsWords.sentence(kind);
        boolean probably = mornings.shown() == Label.PROBABLY_HELPS || mornings.shown() == Label.PROBABLY_WORSE;
        return mornings.basis()
                .filter(_ -> probably)
                .map(basis -> List.of(sentence, HelpsWords.range(basis, Outcome.NEXT_MORNING)))
                .orElseGet(() -> List.of(sentence));
    }

    /** "4 of 6 strengthening days so far. Then we can compare." */
    private static Optional<List<String>> nearest(WhatHelps helps) {
        return helps.kinds().stream()
                .filter(kind ->
                        kind.nextMorning().ofKind() > 0 && kind.nextMorning().ofKind() < Sufficiency.LEAST_SESSIONS)
                .max(Comparator.comparingInt(kind -> kind.nextMorning().ofKind()))
                .map(kind -> List.of(
                        SAY.soFar(SAY.kind(kind.kind()), kind.nextMorning().ofKind(), Sufficiency.LEAST_SESSIONS)));
    }
}
