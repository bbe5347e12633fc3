package org.steadyback.programme;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

import org.steadyback.kernel.Uuid7;

/** Identifies a programme. */
public record ProgrammeId(UUID value) implements Serializable {

    /** A new identity, ordered by time of making. */
    public static ProgrammeId next() {
        return new ProgrammeId(Uuid7.next());
    }

    /** Reads an identity from a request; empty if the text is none. */
    public static Optional<ProgrammeId> parse(String text) {
        return Uuid7.parse(text).map(ProgrammeId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
