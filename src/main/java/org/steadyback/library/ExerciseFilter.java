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

    public ExerciseFilter withText(String other) {
        return new ExerciseFilter(other, sections, directions, positions, equipment, levels, family, notOnTheFloor);
    }

    public ExerciseFilter withSections(Set<Section> other) {
        return new ExerciseFilter(text, other, directions, positions, equipment, levels, family, notOnTheFloor);
    }

    public ExerciseFilter withDirections(Set<Direction> other) {
        return new ExerciseFilter(text, sections, other, positions, equipment, levels, family, notOnTheFloor);
    }

    public ExerciseFilter withPositions(Set<Position> other) {
        return new ExerciseFilter(text, sections, directions, other, equipment, levels, family, notOnTheFloor);
    }

    public ExerciseFilter withEquipment(Set<String> other) {
        return new ExerciseFilter(text, sections, directions, positions, other, levels, family, notOnTheFloor);
    }

    public ExerciseFilter withLevels(Set<Integer> other) {
        return new ExerciseFilter(text, sections, directions, positions, equipment, other, family, notOnTheFloor);
    }

    public ExerciseFilter withFamily(@Nullable String other) {
        return new ExerciseFilter(text, sections, directions, positions, equipment, levels, other, notOnTheFloor);
    }

    public ExerciseFilter withNotOnTheFloor(boolean other) {
        return new ExerciseFilter(text, sections, directions, positions, equipment, levels, family, other);
    }

    public boolean isNone() {
        return equals(NONE);
    }
}
