package org.steadyback.episode;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;

import org.steadyback.kernel.Uuid7;

/** Identifies an episode of care. */
public record EpisodeId(UUID value) implements Serializable {

    /** A new identity, ordered by time of making. */
    public static EpisodeId next() {
        return new EpisodeId(Uuid7.next());
    }

    /** Reads an identity from a request; empty if the text is none. */
    public static Optional<EpisodeId> parse(String text) {
        return Uuid7.parse(text).map(EpisodeId::new);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
