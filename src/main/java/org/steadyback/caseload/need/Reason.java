package org.steadyback.caseload.need;

/** Why somebody stands where they stand in the caseload; the most pressing first. */
public enum Reason {
    STOPPED,
    FLARE_REVIEW,
    PAIN_UP,
    FLARE,
    NOT_RIGHT,
    ASKS_CHANGE,
    DECISION_WAITING,
    SILENT,
    TO_REVIEW,
    SCREEN_LATE,
    LOW,
    SLIPPING,
    NEW,
    ON_TRACK,
    CHECK_LATE,
    NO_PROGRAMME
}
