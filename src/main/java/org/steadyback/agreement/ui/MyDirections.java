package org.steadyback.agreement.ui;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

import com.vaadin.flow.component.Composite;

import org.steadyback.library.Direction;
import org.steadyback.library.DirectionCoverage;
import org.steadyback.programme.AskedExercise;
import org.steadyback.text.Texts;
import org.steadyback.uikit.SectorWheel;

/** Where a plan takes the back, as a wheel and in plain words, for the patient. */
class MyDirections extends Composite<SectorWheel> {

    private static final PlanTexts SAY = Texts.of(PlanTexts.class);

    MyDirections(List<AskedExercise> exercises) {
        var coverage =
                DirectionCoverage.of(exercises.stream().map(AskedExercise::card).toList());
        var sectors = Arrays.stream(Direction.values())
                .map(direction -> new SectorWheel.Sector(direction.brief(), coverage.covers(direction)))
                .toList();
        getContent().show(sectors, words(coverage));
    }

    static List<String> words(DirectionCoverage coverage) {
        var covered = SAY.ways(plain(coverage.covered()));
        return coverage.uncovered().isEmpty()
                ? List.of(covered, SAY.allWays())
                : List.of(covered, SAY.waysLeft(plain(coverage.uncovered())));
    }

    private static List<String> plain(Collection<Direction> directions) {
        return directions.stream().map(Direction::plainWords).toList();
    }
}
