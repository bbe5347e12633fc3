package org.steadyback.access;

/** The things that are kept while somebody writes them. Which are not, and why, stands in the decision on drafts. */
public enum DraftKind {
    /** A programme that is being written or changed. */
    PROGRAMME,
    /** The note of a review. */
    REVIEW,
    /** A physio's decision on what a patient may do. */
    GATE,
    /** Clearing a patient's alerts. */
    CLEARANCE,
    /** Somebody who is being taken in; the only one without a patient. */
    TAKE_IN
}
