package org.steadyback.screening;

/** What decided. */
public enum GateSource {
    CLINICIAN,
    /** The rules, from the answers of a screen. */
    SCREEN,
    /** A stop symptom reported with a session. */
    STOP
}
