package org.steadyback.translation;

import java.util.List;

import org.steadyback.text.Language;
import org.steadyback.text.Translated;

/** How much of what a patient reads there is in a language. */
public record LanguageState(Language language, List<Part> parts) {

    /** What is translated as a whole or not at all: a sentence, an exercise, an article. */
    public enum Kind {
        SENTENCES,
        SAFETY,
        FAMILIES,
        EXERCISES,
        STARTS,
        SETS,
        ARTICLES,
        MOVEMENTS,
        SOURCES
    }

    public record Part(Kind kind, Translated.Extent extent) {

        public boolean complete() {
            return extent.originals() == extent.translated();
        }
    }
}
