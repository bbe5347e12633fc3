package org.steadyback.insight;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.steadyback.library.ExerciseReader;
import org.steadyback.library.VersionKey;
import org.steadyback.text.Language;
import org.steadyback.text.Reading;

/** Names of exercises, remembered by language: a version's words never change, and there are a few hundred of them. */
@Component
class ExerciseNames {

    private final Map<Language, Map<VersionKey, String>> byLanguage = new ConcurrentHashMap<>();
    private final ExerciseReader exercises;

    ExerciseNames(ExerciseReader exercises) {
        this.exercises = exercises;
    }

    Map<VersionKey, String> of(Collection<VersionKey> keys) {
        var known = byLanguage.computeIfAbsent(Reading.language(), _ -> new ConcurrentHashMap<>());
        var missing =
                keys.stream().filter(key -> !known.containsKey(key)).distinct().toList();
        exercises.at(missing).forEach((key, card) -> known.put(key, card.name()));
        return keys.stream()
                .distinct()
                .filter(known::containsKey)
                .collect(Collectors.toMap(key -> key, key -> known.getOrDefault(key, "")));
    }
}
