package org.steadyback.session;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

import org.steadyback.kernel.Uuid7;

/** Identifies what was done in one go. Made by the client when the session is opened; unique for the patient, not for the clinic. */
public record SessionId(UUID value) implements Serializable {

    /** A new identity, ordered by time of making. */
    public static SessionId next() {
        return new SessionId(Uuid7.next());
    }

    /** Reads an identity from a request; empty if the text is none. */
    public static Optional<SessionId> parse(String text) {
        return Uuid7.parse(text).map(SessionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
