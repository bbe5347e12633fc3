package org.steadyback.library;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.persistence.Embeddable;

/** Identifies an exercise through all its versions: three letters for the family, then its number, as in MFL1. */
@Embeddable
public record ExerciseId(String value) implements Serializable {

    private static final Pattern FORM = Pattern.compile("[A-Z]{3}\\d+");

    public ExerciseId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An exercise id is three capital letters and a number, like MFL1");
        }
    }

    /** Reads an identity from outside; empty if the text is none. */
    public static Optional<ExerciseId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new ExerciseId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
