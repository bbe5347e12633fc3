package org.steadyback.library;

/** What may keep somebody from an exercise, so that another is wanted instead. */
public enum Hurdle {
    FLOOR("no floor", "Getting down to the floor is hard"),
    KNEELING("no kneeling", "Kneeling hurts"),
    EQUIPMENT("no equipment", "The equipment is missing");

    private final String key;
    private final String label;

    Hurdle(String key, String label) {
        this.key = key;
        this.label = label;
    }

    /** The word of the family files. */
    String key() {
        return key;
    }

    public String label() {
        return label;
    }
}
