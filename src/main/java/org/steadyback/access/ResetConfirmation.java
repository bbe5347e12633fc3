package org.steadyback.access;

/** What became of confirming a colleague's way back in. */
public enum ResetConfirmation {
    CONFIRMED,
    /** Used, too old, made by oneself or for oneself, confirmed already, or one's own account is younger than a week. */
    REFUSED
}
