package org.steadyback.programme.plan;

import java.util.List;

/** Which side of the body a dose is for. Each side is asked, done and recorded by itself. */
public enum Side {
    BOTH_TOGETHER,
    EACH,
    LEFT,
    RIGHT;

    /** The sides that are recorded one by one; empty when the body moves as a whole. */
    public List<Side> recorded() {
        return switch (this) {
            case BOTH_TOGETHER -> List.of();
            case EACH -> List.of(LEFT, RIGHT);
            case LEFT, RIGHT -> List.of(this);
        };
    }

    /** How often a set is done: twice for each side. */
    public int times() {
        return this == EACH ? 2 : 1;
    }
}
