package org.steadyback.library;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DirectionCoverageTest {

    @Test
    void anEmptyProgrammeCoversNothing() {
        var coverage = DirectionCoverage.of(List.of());

        assertThat(coverage.covered()).isEmpty();
        assertThat(coverage.uncovered()).containsExactly(Direction.values());
        assertThat(coverage.isVaried()).isFalse();
    }

    @Test
    void oneDirectionIsNotVariedAndTwoAre() {
        assertThat(new DirectionCoverage(Set.of(Direction.FLEXION)).isVaried()).isFalse();
        assertThat(new DirectionCoverage(Set.of(Direction.FLEXION, Direction.GENERAL)).isVaried())
                .isTrue();
    }

    @Test
    void oneExerciseMayCoverTwoDirections() {
        var library = LibraryFiles.read();
        var catCamel = library.stream()
                .map(ExerciseContent::card)
                .filter(card -> card.id().value().equals("MPT4"))
                .toList();
        var coverage = DirectionCoverage.of(catCamel);

        assertThat(coverage.covered()).containsExactly(Direction.FLEXION, Direction.EXTENSION);
        assertThat(coverage.covers(Direction.ROTATION)).isFalse();
        assertThat(coverage.uncovered())
                .containsExactly(Direction.LATERAL_FLEXION, Direction.ROTATION, Direction.NEUTRAL, Direction.GENERAL);
        assertThat(coverage.isVaried()).isTrue();
    }

    @Test
    void allAreCoveredWhenNothingIsLeft() {
        assertThat(new DirectionCoverage(EnumSet.allOf(Direction.class)).uncovered())
                .isEmpty();
    }
}
