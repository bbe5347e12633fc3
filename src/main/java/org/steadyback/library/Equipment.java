package org.steadyback.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Takes "Gym ball, wall", "Bed or mat" and "Chair with cushion" apart into single things. */
final class Equipment {

    private Equipment() {}

    static List<String> items(String equipment) {
        return Arrays.stream(equipment.split(", | or | with "))
                .map(Equipment::named)
                .distinct()
                .toList();
    }

    private static String named(String word) {
        // one thing, one name: a pair of dumbbells is found under dumbbell
        var one = word.equalsIgnoreCase("dumbbells") ? "dumbbell" : word;
        return one.substring(0, 1).toUpperCase(Locale.ROOT) + one.substring(1);
    }
}
