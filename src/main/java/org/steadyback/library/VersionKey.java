package org.steadyback.library;

import java.io.Serializable;

import jakarta.persistence.Embeddable;

/** One version of one exercise: what a prescription points at, so that it keeps the words it was given with. */
@Embeddable
public record VersionKey(ExerciseId id, int version) implements Serializable {

    public VersionKey {
        if (version < 1) {
            throw new IllegalArgumentException("Versions count from 1");
        }
    }
}
