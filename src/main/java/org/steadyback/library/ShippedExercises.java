package org.steadyback.library;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The exercises that come with the portal, for other content of the release that links to them. */
public final class ShippedExercises {

    private ShippedExercises() {}

    /** What they are called, by slug. */
    public static Map<String, String> names() {
        return LibraryFiles.read().stream()
                .map(ExerciseContent::card)
                .collect(Collectors.toMap(ExerciseCard::slug, ExerciseCard::name));
    }

    /** All of them, by slug. */
    public static Map<String, ExerciseCard> cards() {
        return LibraryFiles.read().stream()
                .map(ExerciseContent::card)
                .collect(Collectors.toMap(ExerciseCard::slug, Function.identity()));
    }
}
