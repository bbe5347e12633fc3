package org.steadyback.library;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The broad start position, read from the words of the exercise. */
public enum Position {
    LYING("Lying"),
    SITTING("Sitting"),
    STANDING("Standing"),
    KNEELING("Hands and knees or kneeling"),
    OTHER("Moving or other");

    private final String label;

    Position(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** One position as a rule, two where the words offer a choice ("Lying on back or sitting"). */
    public static Set<Position> of(String startPosition) {
        var words = startPosition.toLowerCase(Locale.ROOT);
        var found = EnumSet.noneOf(Position.class);
        for (var choice : words.split(" or ")) {
            found.add(ofOne(choice));
        }
        // "on back or front" is one position with two sides, not a second one
        if (found.size() > 1) {
            found.remove(OTHER);
        }
        return Collections.unmodifiableSet(found);
    }

    /** Whether it is done down on the floor: neither upright nor in water, and no bed is offered instead. */
    static boolean onTheFloor(String startPosition, String equipment) {
        var positions = of(startPosition);
        var upright = positions.contains(SITTING) || positions.contains(STANDING);
        var elsewhere =
                startPosition.equals("Floating") || Equipment.items(equipment).contains("Bed");
        return !upright && !elsewhere;
    }

    /** The first words decide: "Standing, forearm on wall" stands, "Lying on back, knees bent" lies. */
    private static Position ofOne(String words) {
        if (startsWithOneOf(words, "lying", "side plank", "front over")) {
            return LYING;
        }
        if (startsWithOneOf(words, "sitting", "supported sitting")) {
            return SITTING;
        }
        if (startsWithOneOf(words, "standing", "long stride")) {
            return STANDING;
        }
        if (startsWithOneOf(words, "hands and knees", "half kneeling", "kneeling", "high plank")) {
            return KNEELING;
        }
        return OTHER;
    }

    private static boolean startsWithOneOf(String words, String... starts) {
        for (var start : starts) {
            if (words.startsWith(start)) {
                return true;
            }
        }
        return false;
    }
}
