package org.steadyback.library;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

import org.hibernate.annotations.Immutable;

/** A drawing as it was given out with a version of an exercise, moving and still, gzipped. Added, never changed. */
@Entity
@Immutable
class ExercisePicture {

    @EmbeddedId
    private Key key;

    private byte[] movingGz;
    private byte[] stillGz;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ExercisePicture() {}

    ExercisePicture(ExercisePictures.Drawn drawn) {
        this.key = key(drawn);
        this.movingGz = drawn.moving();
        this.stillGz = drawn.still();
    }

    static Key key(ExercisePictures.Drawn drawn) {
        return new Key(drawn.slug(), drawn.version());
    }

    /** @param version digest of both drawings */
    @Embeddable
    record Key(String slug, String version) implements Serializable {}
}
