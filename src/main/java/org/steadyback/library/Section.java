package org.steadyback.library;

import org.steadyback.text.Language;
import org.steadyback.text.Texts;

/** The three parts of the library. None ranks above another. */
public enum Section {
    MOVEMENT_OR_STRETCHING,
    STRENGTHENING,
    PHYSICAL_FITNESS;

    private static final ExerciseLabelTexts SAY = Texts.of(ExerciseLabelTexts.class);
    private static final ExerciseLabelTexts ENGLISH = Texts.in(ExerciseLabelTexts.class, Language.ENGLISH);

    /** In the language of whoever reads. */
    public String label() {
        return SAY.section(this);
    }

    /** As searches and content files call it. */
    String inEnglish() {
        return ENGLISH.section(this);
    }
}
