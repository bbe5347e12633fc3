package org.steadyback.programme;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.steadyback.library.ExerciseCard;

/**
 * Where an exercise stands on its ladder, for the patient. Pure.
 *
 * @param rung from 1
 * @param of how many rungs there are, at least this one
 * @param next what comes next; empty at the top, and where a caution of the patient stands against it
 */
public record LadderPlace(int rung, int of, Optional<ExerciseCard> next) {

    /**
     * Empty for an exercise of a menu without order, and for a clinic's own.
     *
     * @param ladder its family, as the portal brings it
     * @param allowed whether no caution of the patient stands against an exercise
     */
    static Optional<LadderPlace> of(ExerciseCard card, List<ExerciseCard> ladder, Predicate<ExerciseCard> allowed) {
        if (!card.chain() || card.own() != null) {
            return Optional.empty();
        }
        var next = ladder.stream()
                .filter(other -> other.rung() == card.rung() + 1)
                .filter(allowed)
                .findFirst();
        return Optional.of(new LadderPlace(card.rung(), Math.max(card.familySize(), card.rung()), next));
    }
}
