package org.steadyback.library;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.steadyback.text.Language;

/** The exercises that come with the portal, for other content of the release that links to them. */
public final class ShippedExercises {

    private ShippedExercises() {}

    /** What they are called in a language, by slug; in English where it has no name. */
    public static Map<String, String> names(Language language) {
        var originals = LibraryFiles.read();
        var names = names(originals);
        if (!language.equals(Language.ENGLISH)) {
            names.putAll(names(LibraryFiles.in(language).of(originals)));
        }
        return names;
    }

    private static Map<String, String> names(List<ExerciseContent> exercises) {
        return exercises.stream()
                .map(ExerciseContent::card)
                .collect(Collectors.toMap(ExerciseCard::slug, ExerciseCard::name, (first, _) -> first, HashMap::new));
    }

    /** All of them, by slug. */
    public static Map<String, ExerciseCard> cards() {
        return LibraryFiles.read().stream()
                .map(ExerciseContent::card)
                .collect(Collectors.toMap(ExerciseCard::slug, Function.identity()));
    }
}
