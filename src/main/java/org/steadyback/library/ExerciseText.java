package org.steadyback.library;

import java.io.Serializable;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The words of a version in one language. */
@Entity
@Table(name = "exercise_text")
class ExerciseText {

    static final String ENGLISH = "en";

    @EmbeddedId
    @AttributeOverride(name = "exercise.id.value", column = @Column(name = "exercise_id"))
    @AttributeOverride(name = "exercise.version", column = @Column(name = "version"))
    private Key key;

    private String name;
    private String cue;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ExerciseText() {}

    ExerciseText(ExerciseCard card) {
        key = new Key(card.key(), ENGLISH);
        name = card.name();
        cue = card.cue();
    }

    @Embeddable
    record Key(VersionKey exercise, String language) implements Serializable {}
}
