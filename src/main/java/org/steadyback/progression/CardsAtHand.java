package org.steadyback.progression;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseReader;
import org.steadyback.library.VersionKey;
import org.steadyback.text.Language;
import org.steadyback.text.Reading;

/** Words of exercises, remembered by language: a version's words never change, and a record should not ask for them each time. */
@Component
class CardsAtHand {

    private final Map<Language, Map<VersionKey, ExerciseCard>> byLanguage = new ConcurrentHashMap<>();
    private final ExerciseReader exercises;

    CardsAtHand(ExerciseReader exercises) {
        this.exercises = exercises;
    }

    Map<VersionKey, ExerciseCard> of(Collection<VersionKey> keys) {
        var known = byLanguage.computeIfAbsent(Reading.language(), _ -> new ConcurrentHashMap<>());
        var missing =
                keys.stream().filter(key -> !known.containsKey(key)).distinct().toList();
        known.putAll(exercises.at(missing));
        var found = new HashMap<VersionKey, ExerciseCard>();
        keys.forEach(key -> {
            var card = known.get(key);
            if (card != null) {
                found.put(key, card);
            }
        });
        return found;
    }
}
