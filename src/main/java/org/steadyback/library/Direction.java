package org.steadyback.library;

/** Where an exercise takes the spine. */
public enum Direction {
    FLEXION("Flexion", "bending forward", "forward"),
    EXTENSION("Extension", "bending back", "back"),
    LATERAL_FLEXION("Lateral flexion", "side-bending", "sideways"),
    ROTATION("Rotation", "turning", "turning"),
    NEUTRAL("Neutral and stability", "holding the middle while the limbs move", "middle"),
    GENERAL("General", "the whole body", "whole body");

    private final String label;
    private final String plainWords;
    private final String brief;

    Direction(String label, String plainWords, String brief) {
        this.label = label;
        this.plainWords = plainWords;
        this.brief = brief;
    }

    public String label() {
        return label;
    }

    /** The same without the technical term. */
    public String plainWords() {
        return plainWords;
    }

    /** In one or two plain words, for where there is little room. */
    public String brief() {
        return brief;
    }
}
