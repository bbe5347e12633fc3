package org.steadyback.agreement.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;

import org.steadyback.library.Direction;
import org.steadyback.library.DirectionCoverage;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.Section;
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

    /** How many ways, and what else it is for. */
    static String inShort(List<AskedExercise> exercises) {
        var cards = exercises.stream().map(AskedExercise::card).toList();
        var sections = cards.stream().map(ExerciseCard::section).collect(Collectors.toSet());
        var parts = new ArrayList<String>();
        parts.add(SAY.directions(DirectionCoverage.of(cards).covered().size(), Direction.values().length));
        if (sections.contains(Section.STRENGTHENING)) {
            parts.add(SAY.strength());
        }
        if (sections.contains(Section.PHYSICAL_FITNESS)) {
            parts.add(SAY.fitness());
        }
        return SAY.covers(parts);
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
