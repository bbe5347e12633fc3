package org.steadyback.session;

/** How an entry came into the record. */
public enum Source {
    PLAYER,
    CLINIC,
    PAPER,
    RECALLED
}
