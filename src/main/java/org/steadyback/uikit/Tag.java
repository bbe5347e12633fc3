package org.steadyback.uikit;

import com.vaadin.flow.component.html.Span;

/** A short word about a state, coloured and shaped by its {@link Tone}. */
public class Tag extends Span {

    public Tag(String text, Tone tone) {
        super(text);
        addClassNames("tag", tone.className());
    }
}
