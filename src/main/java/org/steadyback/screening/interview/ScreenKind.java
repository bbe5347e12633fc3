package org.steadyback.screening.interview;

/** Why a screen is taken (fact sheet §2.5). */
public enum ScreenKind {
    /** Before the first programme. */
    FIRST,
    /** The patient declared a flare. */
    FLARE,
    /** Back after 28 days or more. */
    BREAK,
    /** Every 12 weeks, or at the end of a hold. */
    ROUTINE,
    /** One question each week; only a group that has news is gone through. */
    WEEKLY,
    /** A stop symptom was reported with a session. */
    STOP
}
