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
import org.steadyback.programme.AskedExercise;
import org.steadyback.uikit.SectorWheel;

/** Where a programme takes the back, as a wheel and in words. */
class DirectionWheel extends Composite<SectorWheel> {

    /** For the physio: facts, with the technical terms. */
    void showPhysio(Collection<ExerciseCard> exercises) {
        var coverage = DirectionCoverage.of(exercises);
        getContent().show(sectors(coverage), physioWords(coverage));
    }

    /** For the patient: the same in plain words. */
    static DirectionWheel forPatient(List<AskedExercise> exercises) {
        var coverage =
                DirectionCoverage.of(exercises.stream().map(AskedExercise::card).toList());
        var wheel = new DirectionWheel();
        wheel.getContent().show(sectors(coverage), patientWords(coverage));
        return wheel;
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

    static List<String> patientWords(DirectionCoverage coverage) {
        var covered = "Your plan has: " + plain(coverage.covered()) + ".";
        return coverage.uncovered().isEmpty()
                ? List.of(covered, "That is every way a back can move.")
                : List.of(
                        covered,
                        "Not in it now: " + plain(coverage.uncovered())
                                + ". That is fine. A few things at a time work well, and plans change.");
    }

    private static List<SectorWheel.Sector> sectors(DirectionCoverage coverage) {
        return Arrays.stream(Direction.values())
                .map(direction -> new SectorWheel.Sector(brief(direction), coverage.covers(direction)))
                .toList();
    }

    private static String brief(Direction direction) {
        return switch (direction) {
            case FLEXION -> "forward";
            case EXTENSION -> "back";
            case LATERAL_FLEXION -> "sideways";
            case ROTATION -> "turning";
            case NEUTRAL -> "middle";
            case GENERAL -> "whole body";
        };
    }

    private static String labels(Collection<Direction> directions) {
        return directions.stream()
                .map(direction -> direction.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static String plain(Collection<Direction> directions) {
        return directions.stream().map(Direction::plainWords).collect(Collectors.joining(", "));
    }
}
