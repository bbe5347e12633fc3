package org.steadyback.library;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How many exercises each further choice would show, all other choices kept. Only what occurs in the library is named; a choice
 * that would show nothing counts 0.
 */
public record FacetCounts(
        Map<Section, Integer> sections,
        Map<Direction, Integer> directions,
        Map<Position, Integer> positions,
        Map<String, Integer> equipment,
        Map<Integer, Integer> levels,
        Map<String, Integer> families,
        int notOnTheFloor) {

    /** Before anything was counted. */
    public static FacetCounts none() {
        return new FacetCounts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), 0);
    }

    static FacetCounts of(List<ExerciseCard> all, Sieve sieve) {
        return new FacetCounts(
                count(all, sieve, Facet.SECTION, card -> Set.of(card.section())),
                count(all, sieve, Facet.DIRECTION, ExerciseCard::directions),
                count(all, sieve, Facet.POSITION, ExerciseCard::positions),
                count(all, sieve, Facet.EQUIPMENT, ExerciseCard::equipmentItems),
                count(all, sieve, Facet.LEVEL, card -> Set.of(card.level())),
                count(all, sieve, Facet.FAMILY, card -> Set.of(card.family())),
                (int) all.stream()
                        .filter(card -> !card.onTheFloor() && sieve.fitsBut(Facet.FLOOR, card))
                        .count());
    }

    private static <T extends Comparable<T>> Map<T, Integer> count(
            List<ExerciseCard> all, Sieve sieve, Facet facet, Function<ExerciseCard, Collection<T>> values) {
        var counts = new TreeMap<T, Integer>();
        for (var card : all) {
            var one = sieve.fitsBut(facet, card) ? 1 : 0;
            values.apply(card).forEach(value -> counts.merge(value, one, Integer::sum));
        }
        return counts;
    }
}
