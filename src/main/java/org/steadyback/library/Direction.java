package org.steadyback.library;

/** Where an exercise takes the spine. */
public enum Direction {
    FLEXION("Flexion", "bending forward"),
    EXTENSION("Extension", "bending back"),
    LATERAL_FLEXION("Lateral flexion", "side-bending"),
    ROTATION("Rotation", "turning"),
    NEUTRAL("Neutral and stability", "holding the middle while the limbs move"),
    GENERAL("General", "the whole body");

    private final String label;
    private final String plainWords;

    Direction(String label, String plainWords) {
        this.label = label;
        this.plainWords = plainWords;
    }

    public String label() {
        return label;
    }

    /** The same without the technical term. */
    public String plainWords() {
        return plainWords;
    }
}
