package org.steadyback.session.web;

import org.steadyback.programme.plan.Side;

/** The sides under which something can have been done. */
enum RecordedSide {
    LEFT(Side.LEFT),
    RIGHT(Side.RIGHT);

    private final Side side;

    RecordedSide(Side side) {
        this.side = side;
    }

    Side side() {
        return side;
    }
}
