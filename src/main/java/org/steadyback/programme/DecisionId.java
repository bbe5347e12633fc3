package org.steadyback.programme;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

import org.steadyback.kernel.Uuid7;

/** Identifies a decision on a dose. */
public record DecisionId(UUID value) implements Serializable {

    /** A new identity, ordered by time of making. */
    public static DecisionId next() {
        return new DecisionId(Uuid7.next());
    }

    /** Reads an identity from a request; empty if the text is none. */
    public static Optional<DecisionId> parse(String text) {
        return Uuid7.parse(text).map(DecisionId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
