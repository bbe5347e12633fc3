package org.steadyback.agreement.complaint;

/** What became of taking another exercise. */
public sealed interface Switching {

    /** It is asked from that day on. */
    record Taken(String what) implements Switching {}

    /** Nothing was changed; one kind sentence. */
    record NotPrepared(String sentence) implements Switching {}
}
