package org.steadyback.library;

import org.steadyback.uikit.Paths;

/**
 * What is being written: a new exercise, a copy of one, or a change of one of the clinic's own. A physio has one draft of each.
 *
 * @param slug of the exercise that is copied or changed; empty for a new one
 * @param version that was read when the writing began; 0 for a new one
 */
public record DraftPlace(Kind kind, String slug, int version) {

    /** One draft a physio and kind, of a copy or a change one for each exercise. */
    public enum Kind {
        NEW,
        COPY,
        CHANGE
    }

    public static final DraftPlace NEW = new DraftPlace(Kind.NEW, "", 0);

    public static DraftPlace copyOf(ExerciseCard card) {
        return new DraftPlace(Kind.COPY, card.slug(), card.version());
    }

    public static DraftPlace changeOf(ExerciseCard card) {
        return new DraftPlace(Kind.CHANGE, card.slug(), card.version());
    }

    /** Where it is written on. */
    public String address() {
        return switch (kind) {
            case NEW -> Paths.NEW_EXERCISE;
            case COPY -> Paths.copyExercise(slug);
            case CHANGE -> Paths.changeExercise(slug);
        };
    }
}
