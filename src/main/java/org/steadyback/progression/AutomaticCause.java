package org.steadyback.progression;

/** Who or what switched the automatic mode. Everything but a physio only ever switches it off. */
public enum AutomaticCause {
    /** A physio, with a word why. */
    PHYSIO(""),
    /** A stop symptom was recorded with a session. */
    STOP("a stop symptom was recorded"),
    /** A session, or the morning after it, was unsettled. */
    UNSETTLED("a session was unsettled"),
    /** A flare began. */
    FLARE("a flare began"),
    /** The safety decision became stricter. */
    GATE("the safety decision became stricter");

    private final String words;

    AutomaticCause(String words) {
        this.words = words;
    }

    /** What happened, as the end of a sentence; empty for a physio, who said why. */
    public String words() {
        return words;
    }
}
