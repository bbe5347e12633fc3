package org.steadyback.progression;

import java.io.Serializable;
import java.util.UUID;

import org.steadyback.kernel.Uuid7;

/** Identifies a flare. */
public record FlareId(UUID value) implements Serializable {

    /** A new identity, ordered by time of making. */
    public static FlareId next() {
        return new FlareId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
