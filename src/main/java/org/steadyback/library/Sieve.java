package org.steadyback.library;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides which exercises fit a filter; results and counts both ask here, so that they cannot disagree. */
record Sieve(ExerciseFilter filter, List<String> words) {

    Sieve(ExerciseFilter filter) {
        this(filter, List.of(filter.text().toLowerCase(Locale.ROOT).split("\\s+")));
    }

    boolean fits(ExerciseCard card) {
        return EnumSet.allOf(Facet.class).stream().allMatch(facet -> fits(card, facet));
    }

    /** Fits if the given facet were not asked about. */
    boolean fitsBut(Facet ignored, ExerciseCard card) {
        return EnumSet.complementOf(EnumSet.of(ignored)).stream().allMatch(facet -> fits(card, facet));
    }

    private boolean fits(ExerciseCard card, Facet facet) {
        return switch (facet) {
            case TEXT -> words.stream().allMatch(wordsOf(card)::contains);
            case SECTION -> oneOf(filter.sections(), Set.of(card.section()));
            case DIRECTION -> oneOf(filter.directions(), card.directions());
            case POSITION -> oneOf(filter.positions(), card.positions());
            case EQUIPMENT -> oneOf(filter.equipment(), card.equipmentItems());
            case LEVEL -> oneOf(filter.levels(), Set.of(card.level()));
            case FAMILY -> filter.family() == null || filter.family().equals(card.family());
            case FLOOR -> !filter.notOnTheFloor() || !card.onTheFloor();
        };
    }

    private static boolean oneOf(Set<?> wanted, Collection<?> had) {
        return wanted.isEmpty() || !Collections.disjoint(wanted, had);
    }

    private static String wordsOf(ExerciseCard card) {
        var directions = card.directions().stream().flatMap(at -> Stream.of(at.label(), at.plainWords()));
        var positions = card.positions().stream().map(Position::label);
        var own = Stream.of(
                card.id().value(), card.name(), card.family(), card.cue(), card.startPosition(), card.equipment());
        return Stream.of(own, directions, positions)
                .flatMap(words -> words)
                .collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
    }
}
