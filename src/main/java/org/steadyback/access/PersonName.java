package org.steadyback.access;

import org.steadyback.kernel.TypedText;

/** The rule of the name of a person: of a patient, and of whoever signs in. */
public final class PersonName {

    private PersonName() {}

    /** @throws IllegalArgumentException with a sentence for the field, if what can be seen of it is too short or too long */
    public static String of(String typed) {
        return TypedText.line(typed, 1, 120, "The name");
    }
}
