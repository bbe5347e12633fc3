package org.steadyback.screening;

/** The eight answers of the safety screen, most urgent first (fact sheet §2.3 and §2.4). */
public enum GateAction {
    EMERGENCY(Offer.NOTHING),
    SAME_DAY(Offer.NOTHING),
    URGENT(Offer.GENTLE_ACTIVITY),
    CLINICIAN_FIRST(Offer.GENTLE_ACTIVITY),
    SUPERVISED_ONLY(Offer.PROGRAMME),
    STAY_ACTIVE(Offer.GENTLE_ACTIVITY),
    OK_WITH_CAUTIONS(Offer.PROGRAMME),
    OK(Offer.PROGRAMME);

    private final Offer offer;

    GateAction(Offer offer) {
        this.offer = offer;
    }

    /** How much of a programme may be offered in this state. */
    public Offer offer() {
        return offer;
    }

    /** How much of a programme may be offered. */
    public enum Offer {
        /** Stop: nothing is offered until a clinician clears it. */
        NOTHING,
        /** Walking and easing movements of the lowest levels; the specific programme waits. */
        GENTLE_ACTIVITY,
        /** What the physio prescribed. */
        PROGRAMME
    }
}
