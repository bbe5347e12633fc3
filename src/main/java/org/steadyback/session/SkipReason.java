package org.steadyback.session;

import org.steadyback.text.Texts;

/** Why an exercise was left out, in the words on the screen. */
public enum SkipReason {
    HURTS,
    TOO_HARD,
    TOO_EASY,
    DONT_UNDERSTAND,
    NO_TIME,
    NO_ROOM_OR_EQUIPMENT,
    OTHER;

    private static final SessionLogTexts SAY = Texts.of(SessionLogTexts.class);

    public String label() {
        return SAY.skipped(this);
    }
}
