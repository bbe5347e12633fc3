package org.steadyback.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.library.EvidenceSources;
import org.steadyback.library.ExerciseContent;
import org.steadyback.text.Texts;
import org.steadyback.uikit.LaterDetails;

/** What is known of a kind of exercise, with its sources, and who wrote the words. */
class WhatIsKnown extends LaterDetails {

    private static final ExercisePageTexts SAY = Texts.of(ExercisePageTexts.class);

    WhatIsKnown(ExerciseContent content) {
        super(SAY.whatIsKnown(), () -> evidence(content));
    }

    private static Component evidence(ExerciseContent content) {
        var list = new UnorderedList();
        content.sources()
                .forEach(key -> EvidenceSources.own()
                        .reference(key)
                        .ifPresent(reference -> list.add(new ListItem("[" + key + "] " + reference))));
        var reviewed = new Paragraph(by(content));
        reviewed.addClassName("quiet");
        return new Div(new Paragraph(content.evidence()), list, reviewed);
    }

    private static String by(ExerciseContent content) {
        if (content.card().own() != null) {
            return SAY.writtenInClinic();
        }
        var day = content.reviewedOn();
        return day == null ? SAY.reviewOpen() : SAY.reviewOpenSince(day);
    }
}
