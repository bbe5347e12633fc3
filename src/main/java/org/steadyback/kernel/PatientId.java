package org.steadyback.kernel;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identifies a patient. */
public record PatientId(UUID value) implements Serializable {

    /** A new identity, ordered by time of making. */
    public static PatientId next() {
        return new PatientId(Uuid7.next());
    }

    /** Reads an identity from an address; empty if the text is none. */
    public static Optional<PatientId> parse(String text) {
        return Uuid7.parse(text).map(PatientId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
