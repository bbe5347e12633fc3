package org.steadyback.programme.dosing;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateWords;

/**
 * Why nothing that the rules offer may be accepted for a patient now: it is decided anew once the reason is gone. Pure.
 *
 * @param gate the newest decision on it; null = none has been made, or the reason is another
 */
public record HeldBack(Why why, @Nullable GateAction gate) {

    /** What holds it. */
    public enum Why {
        /** The gate does not offer the programme (fact sheet §2.9, "What is shut"). */
        GATE,
        /** The exercise is not offered to this patient: a condition, or not hand-picked. */
        WITHHELD,
        /** A flare lasts, which has its own way back. */
        FLARE,
        /** A week or more without a session: the gap is judged when they come back. */
        GAP
    }

    /** By the gate alone; empty while the programme, or what the physio picked of it, is offered. */
    public static Optional<HeldBack> by(Optional<Gate> gate, LocalDate today) {
        boolean offered = gate.map(one -> one.offerOn(today))
                .filter(offer -> offer == GateAction.Offer.PROGRAMME || offer == GateAction.Offer.HAND_PICKED)
                .isPresent();
        return offered
                ? Optional.empty()
                : Optional.of(new HeldBack(Why.GATE, gate.map(Gate::action).orElse(null)));
    }

    static HeldBack of(Why why) {
        return new HeldBack(why, null);
    }

    /** "Doctor or urgent care today", "not screened yet". */
    public String reason() {
        return switch (why) {
            case GATE -> gate == null ? "not screened yet" : GateWords.title(gate);
            case WITHHELD -> "this exercise is withheld";
            case FLARE -> "in a flare";
            case GAP -> "no session for a week or more";
        };
    }

    /** "Held back: Doctor or urgent care today. Decided anew when cleared." */
    public String inWords() {
        return "Held back: " + reason() + ". Decided anew "
                + switch (why) {
                    case GATE -> "when cleared.";
                    case WITHHELD -> "when it is let through.";
                    case FLARE -> "when it has settled.";
                    case GAP -> "when they come back.";
                };
    }
}
