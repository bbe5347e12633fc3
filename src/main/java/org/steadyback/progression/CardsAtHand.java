package org.steadyback.progression;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseReader;
import org.steadyback.library.VersionKey;

/** Words of exercises, remembered: a version's words never change, and a record should not ask for them each time. */
@Component
class CardsAtHand {

    private final Map<VersionKey, ExerciseCard> known = new ConcurrentHashMap<>();
    private final ExerciseReader exercises;

    CardsAtHand(ExerciseReader exercises) {
        this.exercises = exercises;
    }

    Map<VersionKey, ExerciseCard> of(Collection<VersionKey> keys) {
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
