package org.steadyback.library;

import java.util.Arrays;
import java.util.Set;

/** Says which exercises meet which hurdle. */
final class Hurdles {

    /** What every home has. */
    private static final Set<String> AT_HOME = Set.of(
            "None",
            "Chair",
            "Cushion",
            "Wall",
            "Mat",
            "Bed",
            "Pillow",
            "Towel",
            "Stairs",
            "Rail",
            "Step",
            "Worktop",
            "Comfortable shoes");

    private Hurdles() {}

    static boolean meets(ExerciseCard card, Hurdle hurdle) {
        return switch (hurdle) {
            case FLOOR -> card.onTheFloor();
            case KNEELING ->
                card.positions().contains(Position.KNEELING)
                        && !card.startPosition().startsWith("High plank");
            // "Bed or mat": one of the choices is enough
            case EQUIPMENT ->
                Arrays.stream(card.equipment().split(" or "))
                        .noneMatch(choice -> AT_HOME.containsAll(Equipment.items(choice)));
        };
    }
}
