package org.steadyback.progression;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.steadyback.kernel.Signature;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.Section;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * What is asked in a flare, agreed beforehand: which exercises rest, and the physio's own words. All others stay with half
 * their amount.
 *
 * @param prepared who saw to it, and when; empty = made by rule
 */
public record FlarePlan(Set<PrescriptionId> rests, String words, Optional<Signature> prepared) {

    /** Strengthening above this level rests in a flare that nobody prepared [D]. */
    private static final int MOST_LEVEL_OF_STRENGTHENING = 2;

    public FlarePlan {
        rests = Set.copyOf(rests);
    }

    /** By rule: movement and walking stay, demanding strengthening rests; never all of it. */
    public static FlarePlan standard(List<AskedExercise> exercises) {
        var rests = exercises.stream()
                .filter(one -> demanding(one.card()))
                .map(one -> one.asked().prescription())
                .toList();
        boolean nothingLeft = rests.size() == exercises.size();
        return new FlarePlan(nothingLeft ? Set.of() : Set.copyOf(rests), "", Optional.empty());
    }

    public boolean rests(PrescriptionId prescription) {
        return rests.contains(prescription);
    }

    /** Movement first, then walking and the like, strengthening last (fact sheet §3.3). */
    public static int order(ExerciseCard card) {
        return switch (card.section()) {
            case MOVEMENT_OR_STRETCHING -> 0;
            case PHYSICAL_FITNESS -> 1;
            case STRENGTHENING -> 2;
        };
    }

    private static boolean demanding(ExerciseCard card) {
        return card.section() == Section.STRENGTHENING && card.level() > MOST_LEVEL_OF_STRENGTHENING;
    }
}
