package org.steadyback.progression;

/** What a morning answer means for a flare. */
public enum FlareTold {
    NOTHING,
    /** Two harder mornings: the flare plan is suggested. */
    SUGGESTED,
    /** Two calmer mornings: back to 80 % of the amounts before. */
    RESUMED
}
