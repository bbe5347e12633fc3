package org.steadyback.library;

import java.util.Map;
import java.util.Set;
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

    /** Slugs of those that every patient may look at, whatever their plan. */
    public static Set<String> anyoneCanTry() {
        return LibraryFiles.read().stream()
                .map(ExerciseContent::card)
                .filter(card -> card.level() <= ContentReader.POOL_LEVEL)
                .map(ExerciseCard::slug)
                .collect(Collectors.toSet());
    }
}
