package org.steadyback.library;

/** One of the ways to narrow the library down. */
enum Facet {
    TEXT,
    SECTION,
    DIRECTION,
    POSITION,
    EQUIPMENT,
    LEVEL,
    FAMILY,
    FLOOR
}
