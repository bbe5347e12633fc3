package org.steadyback.session;

/** What sort of session it was meant to be. */
public enum SessionKind {
    /** What is asked for the day. */
    USUAL,
    /** The few minutes of a day with little time. */
    SHORT,
    /** To find out how much is possible. */
    TRIAL,
    /** The gentler plan of a flare-up. */
    FLARE
}
