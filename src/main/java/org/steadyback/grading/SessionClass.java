package org.steadyback.grading;

/** What a session says about its quota (fact sheet §3.3, CLASSIFY). */
public enum SessionClass {
    /** A stop symptom was reported. */
    STOP,
    /** Very sharp pain, or a morning far above the usual. */
    BAD_SEVERE,
    /** High pain, or a morning that had not settled. */
    BAD,
    /** Much more than asked. */
    OVER,
    /** Not enough known to judge: neither good nor bad. */
    PENDING,
    /** Done, and too hard to build on. */
    HARD,
    /** Done, safe and easy. */
    EASY,
    /** Done and settled. */
    GOOD,
    /** Settled, less than asked. */
    SHORT;

    public boolean bad() {
        return this == BAD || this == BAD_SEVERE;
    }

    /** Whether a rise may be built on it. */
    public boolean good() {
        return this == GOOD || this == EASY;
    }
}
