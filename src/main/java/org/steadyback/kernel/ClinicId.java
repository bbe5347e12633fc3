package org.steadyback.kernel;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

/** Identifies a clinic, the tenant. */
public record ClinicId(UUID value) implements Serializable {

    /** A new identity, ordered by time of making. */
    public static ClinicId next() {
        return new ClinicId(Uuid7.next());
    }

    /** Reads an identity from an address; empty if the text is none. */
    public static Optional<ClinicId> parse(String text) {
        return Uuid7.parse(text).map(ClinicId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
