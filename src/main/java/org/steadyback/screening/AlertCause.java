package org.steadyback.screening;

/** What raised a safety alert. */
public enum AlertCause {
    /** Answers of a safety screen. */
    SCREEN,
    /** A stop symptom reported with a session. */
    STOP
}
