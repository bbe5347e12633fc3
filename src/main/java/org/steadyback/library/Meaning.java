package org.steadyback.library;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What the values of a family file mean. */
final class Meaning {

    private Meaning() {}

    static List<String> synonyms(String text) {
        var names = Arrays.stream(text.split(", ", -1)).map(PlainWords.name(60)).toList();
        if (names.size() < 2 || names.size() > 6 || Set.copyOf(names).size() < names.size()) {
            throw new IllegalArgumentException("2 to 6 different names");
        }
        return names;
    }

    static List<Direction> directions(String text) {
        var directions =
                Arrays.stream(text.split(", ", -1)).map(Meaning::direction).toList();
        if (Set.copyOf(directions).size() < directions.size()) {
            throw new IllegalArgumentException("a direction is named twice");
        }
        return directions;
    }

    private static Direction direction(String words) {
        return switch (words) {
            case "flexion" -> Direction.FLEXION;
            case "extension" -> Direction.EXTENSION;
            case "lateral flexion" -> Direction.LATERAL_FLEXION;
            case "rotation" -> Direction.ROTATION;
            case "neutral/stability" -> Direction.NEUTRAL;
            case "general" -> Direction.GENERAL;
            default -> throw new IllegalArgumentException("unknown direction '" + words + "'");
        };
    }

    static int number(String text, int most) {
        var value = text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
        if (value < 1 || value > most) {
            throw new IllegalArgumentException("a number from 1 to %s, not '%s'".formatted(most, text));
        }
        return value;
    }

    static boolean yes(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("yes or no, not '" + text + "'");
        };
    }

    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("a day is written 2026-11-25, not '" + text + "'", wrong);
        }
    }
}
