package org.steadyback.programme.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.text.Texts;

/** Which side of the body a dose is for. Each side is asked, done and recorded by itself. */
public enum Side {
    BOTH_TOGETHER,
    EACH,
    LEFT,
    RIGHT;

    private static final DoseTexts SAY = Texts.of(DoseTexts.class);

    /** The sides that are recorded one by one; empty when the body moves as a whole. */
    public List<Side> recorded() {
        return switch (this) {
            case BOTH_TOGETHER -> List.of();
            case EACH -> List.of(LEFT, RIGHT);
            case LEFT, RIGHT -> List.of(this);
        };
    }

    /** "Single knee to chest, left": as it is called wherever a side is listed by itself; null = the body moves as a whole. */
    public static String named(String exercise, @Nullable Side side) {
        return side == null ? exercise : SAY.named(exercise, side);
    }

    /** How often a set is done: twice for each side. */
    public int times() {
        return this == EACH ? 2 : 1;
    }
}
