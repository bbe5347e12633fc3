package org.steadyback.library;

/** What to do instead of an exercise when a {@link Hurdle} is in the way. */
public sealed interface Sideways {

    /** The exercise does not meet the hurdle. */
    record NotNeeded() implements Sideways {}

    /** There is no fair replacement. */
    record NoneFair() implements Sideways {}

    /** Another exercise of the same section, no more than one level away. */
    record Instead(ExerciseId exercise) implements Sideways {}

    /** Reads the family files' "not needed", "none" or id. */
    static Sideways parse(String text) {
        return switch (text) {
            case "not needed" -> new NotNeeded();
            case "none" -> new NoneFair();
            default -> new Instead(new ExerciseId(text));
        };
    }

    /** As the database has it. */
    default String code() {
        return switch (this) {
            case NotNeeded _ -> "NOT_NEEDED";
            case NoneFair _ -> "NONE";
            case Instead(var exercise) -> exercise.value();
        };
    }

    static Sideways ofCode(String code) {
        return switch (code) {
            case "NOT_NEEDED" -> new NotNeeded();
            case "NONE" -> new NoneFair();
            default -> new Instead(new ExerciseId(code));
        };
    }
}
