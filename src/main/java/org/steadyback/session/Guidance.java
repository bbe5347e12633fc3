package org.steadyback.session;

import java.util.Set;

/**
 * What the patient is told as soon as a session is stored.
 *
 * @param text a few plain sentences
 */
public record Guidance(Kind kind, String text) {

    /** What to do next. */
    public enum Kind {
        CARRY_ON,
        STOP_AND_CONTACT
    }

    private static final String STOP =
            "Thank you for telling us. Please do no more exercises for now. Open the warning signs:"
                    + " if one of them fits, call the number there straight away. If none fits, ring your clinic today."
                    + " What you did is saved, but nobody watches this page live.";
    private static final String TOMORROW =
            "Saved. Tomorrow morning we will ask how your back was: that tells more than today's pain.";
    private static final String EARLIER = "Saved, under the day on which you did it.";

    static Kind kindFor(Set<StopSymptom> symptoms) {
        return symptoms.isEmpty() ? Kind.CARRY_ON : Kind.STOP_AND_CONTACT;
    }

    /**
     * @param sameDay whether it arrived on the day on which it was done
     * @param told what was decided about the dose, one sentence; empty = nothing
     */
    static Guidance of(Kind kind, boolean sameDay, String told) {
        return switch (kind) {
            case STOP_AND_CONTACT -> new Guidance(kind, STOP);
            case CARRY_ON -> new Guidance(kind, ((sameDay ? TOMORROW : EARLIER) + " " + told).strip());
        };
    }
}
