package org.steadyback.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A sentence that stands on the page until what it says has changed. For passing messages see {@link Notices}. */
public class Notice extends Composite<Div> {

    private final Div text = new Div();

    public Notice(Tone tone, String sentence) {
        text.addClassName("notice-text");
        text.add(new Paragraph(sentence));
        getContent().addClassNames("notice", tone.className());
        getContent().add(icon(tone).create(), text);
    }

    public Notice(Tone tone, String title, String sentence) {
        this(tone, sentence);
        var heading = new Paragraph(title);
        heading.addClassName("notice-title");
        text.addComponentAsFirst(heading);
    }

    /** Adds what belongs to the sentence: a link, a button. */
    public Notice with(Component... parts) {
        text.add(parts);
        return this;
    }

    /** Read out by screen readers as soon as it appears. */
    public Notice announced() {
        getContent().getElement().setAttribute("role", "alert");
        return this;
    }

    private static Icons icon(Tone tone) {
        return switch (tone) {
            case SETTLED -> Icons.DONE;
            case ATTENTION -> Icons.WARNING;
            case STOP -> Icons.STOP;
            case PAUSED -> Icons.CLOCK;
            case PLAIN -> Icons.INFO;
        };
    }
}
