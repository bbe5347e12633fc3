package org.steadyback.library;

import java.util.Map;

/**
 * How many exercises each further choice would show, all other choices kept. Only what occurs in the library is named; a choice
 * that would show nothing counts 0.
 *
 * @param have how many there are with what is at hand already and this one thing more
 * @param suits how many of those shown also suit somebody with this condition
 * @param without for each facet that is asked about: how many there are if that one is taken back
 */
public record FacetCounts(
        Map<Section, Integer> sections,
        Map<Direction, Integer> directions,
        Map<Position, Integer> positions,
        Map<String, Integer> have,
        Map<Integer, Integer> levels,
        Map<String, Integer> families,
        Map<Condition, Integer> suits,
        int notOnTheFloor,
        int favourites,
        int usedBefore,
        Map<Facet, Integer> without) {

    /** Before anything was counted. */
    public static FacetCounts none() {
        return new FacetCounts(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), 0, 0, 0, Map.of());
    }
}
