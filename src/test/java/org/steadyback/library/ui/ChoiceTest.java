package org.steadyback.library.ui;

import java.util.Set;

import org.junit.jupiter.api.Test;

import org.steadyback.library.Condition;
import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseFilter;
import org.steadyback.library.Position;
import org.steadyback.library.Section;

import static org.assertj.core.api.Assertions.assertThat;

class ChoiceTest {

    @Test
    void namesEachThingAskedFor() {
        var filter = new ExerciseFilter(
                "bird",
                Set.of(Section.STRENGTHENING),
                Set.of(Direction.FLEXION, Direction.ROTATION),
                Set.of(Position.SITTING),
                Set.of("Mat"),
                Set.of(2),
                "Bridges",
                true,
                Set.of(Condition.OP),
                Set.of(),
                false,
                true,
                true);

        assertThat(Choice.of(filter))
                .extracting(Choice::label)
                .containsExactly(
                        "“bird”",
                        "Strengthening",
                        "Flexion",
                        "Rotation",
                        "Sitting",
                        "Not on the floor",
                        "Level 2",
                        "Mat",
                        "fine with osteoporosis",
                        "Favourites",
                        "Used before",
                        "Bridges");
        assertThat(Choice.of(filter))
                .allSatisfy(choice -> assertThat(Choice.of(choice.without()))
                        .extracting(Choice::label)
                        .hasSize(11)
                        .doesNotContain(choice.label()));
    }

    @Test
    void hasNothingToTakeBackWhenNothingWasAsked() {
        assertThat(Choice.of(ExerciseFilter.none())).isEmpty();
    }
}
