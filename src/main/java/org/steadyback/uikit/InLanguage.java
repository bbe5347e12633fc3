package org.steadyback.uikit;

import com.vaadin.flow.component.Component;

import org.steadyback.text.Language;
import org.steadyback.text.Reading;

/** Says of a piece of a page that it is in another language than the page, so that it is read out and set as such. */
public final class InLanguage {

    private InLanguage() {}

    /** The same piece, marked where its language is not the reader's. */
    public static <C extends Component> C mark(C piece, Language language) {
        if (!language.equals(Reading.language())) {
            piece.getElement().setAttribute("lang", language.tag()).setAttribute("dir", language.direction());
        }
        return piece;
    }

    /** What a person typed, in a language that nobody has asked for: said to be unknown, and begun at the side of its own letters. */
    public static <C extends Component> C typed(C piece) {
        piece.getElement().setAttribute("lang", "").setAttribute("dir", "auto");
        return piece;
    }
}
