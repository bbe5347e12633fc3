package org.steadyback.programme.check;

/** Where an exercise takes the spine (S33). What moves the whole body takes it nowhere in particular and has none of these. */
public enum Way {
    FORWARD("bending forward"),
    BACK("bending back"),
    SIDE("side-bending"),
    TURN("turning"),
    MIDDLE("holding the middle");

    private final String words;

    Way(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
