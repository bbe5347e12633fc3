package org.steadyback.library;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.persistence.Embeddable;

/**
 * Identifies an exercise through all its versions: three letters for the family, then its number, as in MFL1; one of a clinic's
 * own is OWN- and a UUID.
 */
@Embeddable
public record ExerciseId(String value) implements Serializable {

    private static final String OWN = "OWN-";
    private static final Pattern FORM = Pattern.compile("[A-Z]{3}[0-9]+|OWN-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public ExerciseId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("An exercise id is three capital letters and a number, like MFL1");
        }
    }

    /** The identity of an exercise that a clinic wrote itself. */
    public static ExerciseId own(UUID made) {
        return new ExerciseId(OWN + made);
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
