package org.steadyback.screening.rules;

/** What a screen leads to, most urgent first (fact sheet §2.3, §2.4). */
public enum Action {
    EMERGENCY,
    SAME_DAY,
    URGENT,
    CLINICIAN_FIRST,
    SUPERVISED_ONLY,
    STAY_ACTIVE,
    OK_WITH_CAUTIONS,
    OK;

    /** The more urgent of the two. */
    public Action or(Action other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
