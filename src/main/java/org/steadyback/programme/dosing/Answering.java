package org.steadyback.programme.dosing;

/** What became of a physio's answer. */
public sealed interface Answering {

    /** Stored; what follows is asked from that day on. */
    record Answered(String what) implements Answering {}

    /** A newer decision, another answer or another dose came first; nothing was changed. */
    record NoLongerOpen() implements Answering {}

    /** Nothing was changed; one sentence says why and what to do. */
    record Refused(String sentence) implements Answering {}
}
