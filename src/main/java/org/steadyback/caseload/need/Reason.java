package org.steadyback.caseload.need;

/** Why somebody stands where they stand in the caseload; the most pressing first. */
public enum Reason {
    STOPPED,
    PAIN_UP,
    ASKS_CHANGE,
    SILENT,
    TO_REVIEW,
    LOW,
    SLIPPING,
    NEW,
    ON_TRACK,
    NO_PROGRAMME
}
