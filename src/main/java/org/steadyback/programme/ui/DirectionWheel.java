package org.steadyback.programme.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;

import org.steadyback.library.Direction;
import org.steadyback.library.DirectionCoverage;
import org.steadyback.library.ExerciseCard;
import org.steadyback.uikit.SectorWheel;

/** Where a programme takes the back, as a wheel and in words, for the physio. */
class DirectionWheel extends Composite<SectorWheel> {

    /** For the physio: facts, with the technical terms. */
    void showPhysio(Collection<ExerciseCard> exercises) {
        var coverage = DirectionCoverage.of(exercises);
        getContent().show(sectors(coverage), physioWords(coverage));
    }

    static List<String> physioWords(DirectionCoverage coverage) {
        if (coverage.covered().isEmpty()) {
            return List.of("Directions: none yet.");
        }
        var covered = "Directions, %s of %s: %s."
                .formatted(coverage.covered().size(), Direction.values().length, labels(coverage.covered()));
        return coverage.uncovered().isEmpty()
                ? List.of(covered)
                : List.of(covered, "Not covered: " + labels(coverage.uncovered()) + ".");
    }

    private static List<SectorWheel.Sector> sectors(DirectionCoverage coverage) {
        return Arrays.stream(Direction.values())
                .map(direction -> new SectorWheel.Sector(direction.brief(), coverage.covers(direction)))
                .toList();
    }

    private static String labels(Collection<Direction> directions) {
        return directions.stream()
                .map(direction -> direction.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
