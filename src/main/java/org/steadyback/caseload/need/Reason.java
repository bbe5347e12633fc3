package org.steadyback.caseload.need;

/** Why somebody stands where they stand in the caseload; the most pressing first. */
public enum Reason {
    STOPPED,
    WORDS_TO_READ,
    FLARE_REVIEW,
    PAIN_UP,
    FLARE,
    FLARE_SUGGESTED,
    NOT_RIGHT,
    WITHHELD,
    ASKS_CHANGE,
    ALERT_OPEN,
    QUESTIONS_FIRST,
    DECISION_WAITING,
    SILENT,
    TO_REVIEW,
    SCREEN_LATE,
    AWAY,
    LOW,
    SLIPPING,
    BOOM_AND_BUST,
    NEW,
    TOO_EARLY,
    ON_TRACK,
    CHECK_LATE,
    AUTOMATIC_OFF,
    HELD_BACK,
    CLOSED,
    NO_PROGRAMME
}
