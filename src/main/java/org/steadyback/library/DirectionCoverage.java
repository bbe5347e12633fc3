package org.steadyback.library;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where the exercises of a programme take the spine, and where not. A healthy back can use all its directions (S33, S34); a
 * programme covers at least two different ones unless the physio states a directional preference (fact sheet, section 6).
 *
 * @param covered directions of at least one exercise
 */
public record DirectionCoverage(Set<Direction> covered) {

    /** As few as a programme should have without a reason. */
    public static final int FEWEST = 2;

    public DirectionCoverage {
        var copy = EnumSet.noneOf(Direction.class);
        copy.addAll(covered);
        covered = Collections.unmodifiableSet(copy);
    }

    public static DirectionCoverage of(Collection<ExerciseCard> exercises) {
        return new DirectionCoverage(exercises.stream()
                .flatMap(exercise -> exercise.directions().stream())
                .collect(Collectors.toSet()));
    }

    public boolean covers(Direction direction) {
        return covered.contains(direction);
    }

    /** In the order of {@link Direction}. */
    public List<Direction> uncovered() {
        return List.copyOf(
                EnumSet.complementOf(covered.isEmpty() ? EnumSet.noneOf(Direction.class) : EnumSet.copyOf(covered)));
    }

    /** Whether there are at least two different directions; an empty programme has none. */
    public boolean isVaried() {
        return covered.size() >= FEWEST;
    }
}
