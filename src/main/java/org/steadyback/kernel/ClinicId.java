package org.steadyback.kernel;

import java.io.Serializable;
import java.util.UUID;

/** Identifies a clinic, the tenant. */
public record ClinicId(UUID value) implements Serializable {

    /** A new identity, ordered by time of making. */
    public static ClinicId next() {
        return new ClinicId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
