package org.steadyback.episode;

import java.io.Serializable;
import java.util.UUID;

import org.steadyback.kernel.Uuid7;

/** Identifies an episode of care. */
public record EpisodeId(UUID value) implements Serializable {

    /** A new identity, ordered by time of making. */
    public static EpisodeId next() {
        return new EpisodeId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
