package org.steadyback.library;

import org.steadyback.text.Texts;

/** Where an exercise takes the spine. */
public enum Direction {
    FLEXION("Flexion"),
    EXTENSION("Extension"),
    LATERAL_FLEXION("Lateral flexion"),
    ROTATION("Rotation"),
    NEUTRAL("Neutral and stability"),
    GENERAL("General");

    private static final ExerciseLabelTexts SAY = Texts.of(ExerciseLabelTexts.class);

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    /** The physio's term. */
    public String label() {
        return label;
    }

    /** The same without the technical term, in the language of whoever reads. */
    public String plainWords() {
        return SAY.plainWords(this);
    }

    /** In one or two plain words, for where there is little room. */
    public String brief() {
        return SAY.brief(this);
    }
}
