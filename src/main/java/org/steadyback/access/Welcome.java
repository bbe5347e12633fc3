package org.steadyback.access;

/** What a one-time link leads to. */
public sealed interface Welcome {

    /** The link works: this person may choose a password now. */
    record Expected(String name, String email) implements Welcome {}

    /** Used, too old, withdrawn or never made: all look the same. */
    record Unknown() implements Welcome {}
}
