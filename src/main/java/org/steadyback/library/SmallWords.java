package org.steadyback.library;

import java.util.Arrays;

/** Reads and writes the small words of the exercise file. */
final class SmallWords {

    private SmallWords() {}

    static <E extends Enum<E>> E oneOf(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown " + type.getSimpleName() + " '" + name + "'"));
    }

    /** "1 set", "3 sets". */
    static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** "once", "twice", "4 times". */
    static String times(int number) {
        return switch (number) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> number + " times";
        };
    }
}
