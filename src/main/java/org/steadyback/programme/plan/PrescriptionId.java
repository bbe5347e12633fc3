package org.steadyback.programme.plan;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

import org.steadyback.kernel.Uuid7;

/** Identifies one exercise in a programme, through all its versions. */
public record PrescriptionId(UUID value) implements Serializable {

    /** A new identity, ordered by time of making. */
    public static PrescriptionId next() {
        return new PrescriptionId(Uuid7.next());
    }

    /** Reads an identity from a request; empty if the text is none. */
    public static Optional<PrescriptionId> parse(String text) {
        return Uuid7.parse(text).map(PrescriptionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
