package org.steadyback.programme;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.ExerciseCard;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateWords;
import org.steadyback.screening.Offered;

/**
 * Why nothing that the rules offer may be accepted for a patient now: it is decided anew once the reason is gone. Pure.
 *
 * @param gate what the gate says; null where something else holds
 */
public record HeldBack(Why why, @Nullable GateAction gate) {

    /** What holds it. */
    public enum Why {
        /** The gate does not offer the programme (fact sheet §2.9, "What is shut"). */
        GATE,
        /** Nobody has been asked, and nobody has decided. */
        NOT_SCREENED,
        /** A stop symptom that no clinician has settled. */
        STOP_OPEN,
        /** Safety questions come before the next session. */
        QUESTIONS_FIRST,
        /** The exercise is not offered to this patient: a condition, or not hand-picked. */
        WITHHELD,
        /** A flare lasts, which has its own way back. */
        FLARE,
        /** A week or more without a session: the gap is judged when they come back. */
        GAP
    }

    /** Empty while the programme, or what the physio picked of it, is offered. */
    public static Optional<HeldBack> by(Offered offered) {
        return offered.plan()
                ? Optional.empty()
                : Optional.of(
                        switch (offered.because()) {
                            case GATE ->
                                new HeldBack(
                                        Why.GATE,
                                        offered.safety()
                                                .gate()
                                                .map(Gate::action)
                                                .orElse(null));
                            case NOT_SCREENED -> of(Why.NOT_SCREENED);
                            case STOP_OPEN -> of(Why.STOP_OPEN);
                            case QUESTIONS_FIRST -> of(Why.QUESTIONS_FIRST);
                        });
    }

    /** The same for one exercise. */
    public static Optional<HeldBack> by(Offered offered, ExerciseCard card) {
        return by(offered).or(() -> offered.allows(card) ? Optional.empty() : Optional.of(of(Why.WITHHELD)));
    }

    public static HeldBack of(Why why) {
        return new HeldBack(why, null);
    }

    /** "Doctor or urgent care today", "not screened yet". */
    public String reason() {
        return switch (why) {
            case GATE -> gate == null ? "the programme is not offered" : GateWords.title(gate);
            case NOT_SCREENED -> "not screened yet";
            case STOP_OPEN -> "a stop symptom waits for a clinician";
            case QUESTIONS_FIRST -> "safety questions come first";
            case WITHHELD -> "this exercise is withheld";
            case FLARE -> "in a flare";
            case GAP -> "no session for a week or more";
        };
    }

    /** "Held back: Doctor or urgent care today. Decided anew when cleared." */
    public String inWords() {
        return "Held back: " + reason() + ". Decided anew "
                + switch (why) {
                    case GATE, NOT_SCREENED, STOP_OPEN -> "when cleared.";
                    case QUESTIONS_FIRST -> "when they are answered.";
                    case WITHHELD -> "when it is let through.";
                    case FLARE -> "when it has settled.";
                    case GAP -> "when they come back.";
                };
    }
}
