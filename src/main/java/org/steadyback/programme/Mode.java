package org.steadyback.programme;

/** How the dose changes over time (fact sheet §3.1); one mode a programme, never mixed. */
public enum Mode {
    /** Pain and its settling by the next morning guide the dose. */
    GUIDED,
    /** A quota grows by plan; pain alone does not change today's. */
    QUOTA
}
