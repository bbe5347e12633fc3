package org.steadyback.library;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for. An empty set asks for nothing; several values of one set mean "one of these", several sets "all of these".
 *
 * @param text words that must all occur
 * @param equipment single things, as {@link ExerciseCard#equipmentItems()} names them
 * @param notOnTheFloor leave out what needs getting down on the floor
 */
public record ExerciseFilter(
        String text,
        Set<Section> sections,
        Set<Direction> directions,
        Set<Position> positions,
        Set<String> equipment,
        Set<Integer> levels,
        @Nullable String family,
        boolean notOnTheFloor) {

    private static final ExerciseFilter NONE =
            new ExerciseFilter("", Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null, false);

    public ExerciseFilter {
        text = text.strip();
        sections = Set.copyOf(sections);
        directions = Set.copyOf(directions);
        positions = Set.copyOf(positions);
        equipment = Set.copyOf(equipment);
        levels = Set.copyOf(levels);
    }

    /** Everything there is. */
    public static ExerciseFilter none() {
        return NONE;
    }

    /** Everything with these words. */
    public static ExerciseFilter words(String text) {
        return NONE.withText(text);
    }

    public ExerciseFilter withText(String words) {
        return new ExerciseFilter(words, sections, directions, positions, equipment, levels, family, notOnTheFloor);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
