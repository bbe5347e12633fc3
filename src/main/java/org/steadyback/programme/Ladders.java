package org.steadyback.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseReader;
import org.steadyback.text.Language;
import org.steadyback.text.Reading;

/** The portal's own ladders, remembered by language: they are content of the release. A clinic's own exercises are never among them. */
@Component
class Ladders {

    private final Map<Language, Map<String, List<ExerciseCard>>> byLanguage = new ConcurrentHashMap<>();
    private final ExerciseReader exercises;

    Ladders(ExerciseReader exercises) {
        this.exercises = exercises;
    }

    /** By family, of those exercises that stand on one. */
    Map<String, List<ExerciseCard>> of(Collection<ExerciseCard> cards) {
        var known = byLanguage.computeIfAbsent(Reading.language(), _ -> new ConcurrentHashMap<>());
        var families = cards.stream()
                .filter(card -> card.chain() && card.own() == null)
                .map(ExerciseCard::family)
                .collect(Collectors.toSet());
        var missing =
                families.stream().filter(family -> !known.containsKey(family)).toList();
        exercises.ladders(missing).stream()
                .filter(card -> card.own() == null)
                .collect(Collectors.groupingBy(ExerciseCard::family))
                .forEach(known::put);
        return families.stream()
                .filter(known::containsKey)
                .collect(Collectors.toMap(family -> family, family -> known.getOrDefault(family, List.of())));
    }
}
