package org.steadyback.session;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

import org.steadyback.kernel.Uuid7;

/** Identifies an answer about a morning. Made by the client; unique for the patient. */
public record MorningId(UUID value) implements Serializable {

    /** A new identity, ordered by time of making. */
    public static MorningId next() {
        return new MorningId(Uuid7.next());
    }

    /** Reads an identity from a request; empty if the text is none. */
    public static Optional<MorningId> parse(String text) {
        return Uuid7.parse(text).map(MorningId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
