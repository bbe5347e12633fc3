package org.steadyback.library;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** The words of a version in one language. English never changes; a translation may be taken away, and written anew. */
@Entity
@Table(name = "exercise_text")
class ExerciseText {

    @EmbeddedId
    @AttributeOverride(name = "exercise.id.value", column = @Column(name = "exercise_id"))
    @AttributeOverride(name = "exercise.version", column = @Column(name = "version"))
    private Key key;

    private String name;
    private String cue;
    private @Nullable String familyAbout;
    private @Nullable String purpose;
    private @Nullable String works;
    private String[] synonyms;
    private String[] getReady;
    private String[] steps;
    private @Nullable String breathe;
    private @Nullable String stopIf;
    private String[] mistakes;
    private String[] cautionReasons;
    private @Nullable String evidence;
    private @Nullable String alt;
    private @Nullable UUID clinicId;

    @SuppressWarnings("NullAway.Init") // for JPA
    protected ExerciseText() {}

    ExerciseText(ExerciseContent content) {
        var card = content.card();
        key = Key.of(content);
        name = card.name();
        cue = card.cue();
        familyAbout = content.about();
        purpose = content.purpose();
        works = content.works();
        synonyms = texts(content.synonyms());
        getReady = texts(content.steps().getReady());
        steps = texts(content.steps().doing());
        breathe = content.steps().breathe();
        stopIf = content.steps().stopIf();
        mistakes = texts(content.mistakes());
        cautionReasons = texts(card.cautions().stream()
                .map(caution -> content.cautionReasons().getOrDefault(caution.condition(), ""))
                .toList());
        evidence = content.evidence();
        alt = content.alt();
    }

    ExerciseText(ExerciseContent content, ClinicExerciseOwnership whose) {
        this(content);
        clinicId = whose.clinic().value();
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    @Embeddable
    record Key(VersionKey exercise, String language) implements Serializable {

        static Key of(ExerciseContent content) {
            return new Key(content.key(), content.language().tag());
        }
    }
}
