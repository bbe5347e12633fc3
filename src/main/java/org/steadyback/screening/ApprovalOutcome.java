package org.steadyback.screening;

/** What became of a physio's word on an exercise. */
public enum ApprovalOutcome {
    /** From now on it counts for what the patient is offered. */
    KEPT,
    /** Nothing was added: somebody said the same before. */
    ALREADY_SO
}
