package org.steadyback.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

import org.steadyback.library.EvidenceSources;
import org.steadyback.library.ExerciseContent;
import org.steadyback.uikit.Dates;
import org.steadyback.uikit.LaterDetails;

/** What is known of a kind of exercise, with its sources, and who wrote the words. */
class WhatIsKnown extends LaterDetails {

    private static final String REVIEW = "Written by the portal's editors; review by a physiotherapist is still open.";

    WhatIsKnown(ExerciseContent content) {
        super("What is known about it", () -> evidence(content));
    }

    private static Component evidence(ExerciseContent content) {
        var list = new UnorderedList();
        content.sources()
                .forEach(key -> EvidenceSources.own()
                        .reference(key)
                        .ifPresent(reference -> list.add(new ListItem("[" + key + "] " + reference))));
        var reviewed = new Paragraph(
                content.card().own() != null
                        ? "Written in your clinic."
                        : REVIEW + (content.reviewedOn() == null ? "" : " " + Dates.day(content.reviewedOn()) + "."));
        reviewed.addClassName("quiet");
        return new Div(new Paragraph(content.evidence()), list, reviewed);
    }
}
