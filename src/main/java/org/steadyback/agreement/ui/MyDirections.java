package org.steadyback.agreement.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;

import org.steadyback.library.Direction;
import org.steadyback.library.DirectionCoverage;
import org.steadyback.programme.AskedExercise;
import org.steadyback.uikit.SectorWheel;

/** Where a plan takes the back, as a wheel and in plain words, for the patient. */
class MyDirections extends Composite<SectorWheel> {

    MyDirections(List<AskedExercise> exercises) {
        var coverage =
                DirectionCoverage.of(exercises.stream().map(AskedExercise::card).toList());
        var sectors = Arrays.stream(Direction.values())
                .map(direction -> new SectorWheel.Sector(direction.brief(), coverage.covers(direction)))
                .toList();
        getContent().show(sectors, words(coverage));
    }

    static List<String> words(DirectionCoverage coverage) {
        var covered = "Your plan has: " + plain(coverage.covered()) + ".";
        return coverage.uncovered().isEmpty()
                ? List.of(covered, "That is every way a back can move.")
                : List.of(
                        covered,
                        "Not in it now: " + plain(coverage.uncovered())
                                + ". That is fine. A few things at a time work well, and plans change.");
    }

    private static String plain(Collection<Direction> directions) {
        return directions.stream().map(Direction::plainWords).collect(Collectors.joining(", "));
    }
}
