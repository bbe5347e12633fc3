package org.steadyback.agreement;

/** What became of an answer to a plan. */
public enum PlanAnswered {
    KEPT,
    /** The plan on the screen is not the newest any more; nothing was saved. */
    CHANGED_MEANWHILE,
    /** A wish to change without a wish; nothing was saved. */
    NOTHING_SAID,
    /** The plan may not be done at the moment, so it cannot be agreed to; nothing was saved. */
    NOT_NOW,
    /** Nobody has asked, or it has been answered by a change; nothing was saved. */
    NOTHING_TO_ANSWER
}
