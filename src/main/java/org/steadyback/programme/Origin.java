package org.steadyback.programme;

/** Whose word a version of a prescription is. */
public enum Origin {
    /** Set by a physio; the baseline is counted back from it unless trials gave one. */
    PHYSIO,
    /** Made by the grading rules, at once or after a physio accepted it. */
    ENGINE,
    /** Lowered by the patient. */
    PATIENT
}
