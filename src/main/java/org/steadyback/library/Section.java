package org.steadyback.library;

/** The three parts of the library. None ranks above another. */
public enum Section {
    MOVEMENT_OR_STRETCHING("Movement or stretching"),
    STRENGTHENING("Strengthening"),
    PHYSICAL_FITNESS("Physical fitness");

    private final String label;

    Section(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
