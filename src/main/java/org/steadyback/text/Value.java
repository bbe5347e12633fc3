package org.steadyback.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * A text of a content file: one line, without blanks around it and never empty.
 *
 * @param name of the field that it stands in
 */
public record Value(Place place, String name, String text) {

    /** What it means; an {@link IllegalArgumentException} becomes a fault of its line. */
    public <T> T as(Function<String, T> meaning) {
        try {
            return meaning.apply(text);
        } catch (IllegalArgumentException wrong) {
            throw fault(String.valueOf(wrong.getMessage()));
        }
    }

    public ContentFault fault(String what) {
        return place.fault(name + ": " + what);
    }

    /** From 1 to the most. */
    public int number(int most) {
        var number = text.matches("[1-9]\\d{0,3}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            throw fault("a number from 1 to %s, not '%s'".formatted(most, text));
        }
        return number;
    }

    public boolean yes() {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw fault("yes or no, not '" + text + "'");
        };
    }

    public LocalDate day() {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException _) {
            throw fault("a day is written 2026-11-25, not '" + text + "'");
        }
    }
}
