package org.steadyback.screening;

import org.steadyback.library.ExerciseCard;
import org.steadyback.screening.rules.Action;

/** The eight answers of the safety screen, most urgent first (fact sheet §2.3 and §2.4). */
public enum GateAction {
    EMERGENCY(Offer.NOTHING),
    SAME_DAY(Offer.NOTHING),
    URGENT(Offer.WALKING),
    CLINICIAN_FIRST(Offer.WALKING_AND_EASING),
    SUPERVISED_ONLY(Offer.HAND_PICKED),
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

    /** The state that a screen's action leads to. */
    public static GateAction of(Action action) {
        return valueOf(action.name());
    }

    /** Whether the patient is shown what to do now, and nothing else, until a clinician has decided. */
    public boolean stops() {
        return offer == Offer.NOTHING;
    }

    public boolean moreUrgentThan(GateAction other) {
        return compareTo(other) < 0;
    }

    /** How much of a programme may be offered. */
    public enum Offer {
        /** Stop: nothing is offered until a clinician clears it. */
        NOTHING,
        /** Easy walking; all else waits. */
        WALKING,
        /** Easy walking and resting positions; the specific programme waits. */
        WALKING_AND_EASING,
        /** Fitness of level 1 and 2, movement of level 1, easing positions; the specific programme waits. */
        GENTLE_ACTIVITY,
        /** Of the programme, what the physio approved for this patient, exercise by exercise. */
        HAND_PICKED,
        /** What the physio prescribed. */
        PROGRAMME;

        /** Whether this much lets an exercise through, cautions aside; what is hand-picked is known to the approvals only. */
        public boolean allows(ExerciseCard card) {
            return switch (this) {
                case NOTHING -> false;
                case WALKING -> walking(card);
                case WALKING_AND_EASING -> walking(card) || easing(card);
                case GENTLE_ACTIVITY -> gentle(card);
                case HAND_PICKED, PROGRAMME -> true;
            };
        }

        private static boolean walking(ExerciseCard card) {
            return card.id().value().startsWith("FWA") && card.level() <= 2;
        }

        private static boolean easing(ExerciseCard card) {
            return card.id().value().startsWith("MEA") && card.level() == 1;
        }

        private static boolean gentle(ExerciseCard card) {
            return switch (card.section()) {
                case MOVEMENT_OR_STRETCHING -> card.level() == 1;
                case PHYSICAL_FITNESS -> card.level() <= 2;
                case STRENGTHENING -> false;
            };
        }
    }
}
