package org.steadyback.library;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Takes "Gym ball, wall" and "Bed or mat" apart into single things. */
final class Equipment {

    private Equipment() {}

    static List<String> items(String equipment) {
        return Arrays.stream(equipment.split(", | or "))
                .map(Equipment::capitalised)
                .toList();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
