package org.steadyback.access;

/** What became of setting up the clinic. */
public sealed interface Setup {

    /** The clinic is there; the manager can sign in. */
    record Done() implements Setup {}

    /** The link is used or was never made. */
    record Unknown() implements Setup {}
}
