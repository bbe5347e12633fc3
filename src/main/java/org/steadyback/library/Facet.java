package org.steadyback.library;

/**
 * One of the ways to narrow the library down. The order matters to the database's answer only: each has a bit of its own, which
 * is set for an exercise that does not fit.
 */
public enum Facet {
    TEXT,
    SECTION,
    DIRECTION,
    POSITION,
    LEVEL,
    HAVE,
    FAMILY,
    FLOOR,
    SUITS,
    FAVOURITES,
    USED;

    int bit() {
        return 1 << ordinal();
    }
}
