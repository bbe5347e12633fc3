package org.steadyback.agreement;

import org.steadyback.text.Texts;

/** What a patient would like otherwise in a suggested plan. */
public enum PlanWish {
    TOO_MUCH,
    TOO_LITTLE,
    DOES_NOT_FIT_MY_DAY,
    WORRIED,
    NO_ROOM_OR_EQUIPMENT,
    ANOTHER_GOAL;

    private static final AgreementTexts SAY = Texts.of(AgreementTexts.class);

    /** In the words on the screen. */
    public String label() {
        return SAY.wish(this);
    }
}
