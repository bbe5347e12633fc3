package org.steadyback.agreement;

import org.steadyback.text.Texts;

/** Why an exercise is not right for a patient, in their words and in the physio's. */
public enum ComplaintReason {
    HURTS,
    TOO_HARD,
    TOO_EASY,
    DONT_UNDERSTAND,
    NO_ROOM_OR_EQUIPMENT,
    OTHER;

    private static final AgreementTexts SAY = Texts.of(AgreementTexts.class);

    /** As the patient chooses it. */
    public String label() {
        return SAY.reason(this);
    }

    /** As it stands in a list for the physio. */
    public String shortly() {
        return SAY.shortly(this);
    }
}
