package org.steadyback.screening;

/** What became of a decision on the gate. */
public enum GateDecision {
    KEPT,
    /** Refused: an alert that stops the patient is open, and only a clearance opens what it closed. */
    TO_BE_CLEARED
}
