package org.steadyback.agreement;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.steadyback.library.DefaultDose;
import org.steadyback.library.Direction;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.Section;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.Plans;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.text.Language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ConfidenceTest {

    private static final PrescriptionId PRESCRIPTION = PrescriptionId.next();
    private static final ExerciseCard FIRST = card("SBR1", 1, Direction.EXTENSION);
    private static final ExerciseCard SECOND = card("SBR2", 2, Direction.EXTENSION);
    private static final ExerciseCard THIRD = card("SBR3", 3, Direction.ROTATION);
    private static final List<ExerciseCard> LIBRARY = List.of(THIRD, FIRST, SECOND);

    @Test
    void asksOnceForEachRung() {
        assertThat(new Confidence(List.of()).open(List.of(asked(SECOND)))).hasSize(1);
        assertThat(new Confidence(List.of(rated(SECOND, null))).open(List.of(asked(SECOND))))
                .isEmpty();
        assertThat(new Confidence(List.of(rated(SECOND, 2))).open(List.of(asked(FIRST))))
                .hasSize(1);
    }

    @Test
    void threeIsAvoidedAndFourIsNot() {
        assertThat(new Confidence(List.of(rated(SECOND, 3))).avoidedDirections(List.of(asked(SECOND))))
                .containsExactly(Direction.EXTENSION);
        assertThat(new Confidence(List.of(rated(SECOND, 4))).avoided(List.of(asked(SECOND))))
                .isEmpty();
    }

    @Test
    void leftOutIsNotZeroAndTakesNoScoreAway() {
        assertThat(new Confidence(List.of(rated(SECOND, null))).avoided(List.of(asked(SECOND))))
                .isEmpty();
        assertThat(new Confidence(List.of(rated(SECOND, 1), rated(SECOND, null))).avoided(List.of(asked(SECOND))))
                .hasSize(1);
    }

    @Test
    void theLadderRunsFromTheEasiestRungWithAScorePerStep() {
        var confidence = new Confidence(List.of(rated(THIRD, 2), rated(FIRST, 6)));

        var ladder = confidence.ladders(List.of(asked(FIRST)), LIBRARY).getFirst();

        assertThat(ladder.steps())
                .extracting(step -> step.rung().id().value(), Confidence.Step::score, Confidence.Step::now)
                .containsExactly(tuple("SBR1", 6, true), tuple("SBR3", 2, false));
        assertThat(confidence.ladders(List.of(asked(THIRD)), LIBRARY).getFirst().steps())
                .extracting(Confidence.Step::score)
                .containsExactly(6, null, 2);
    }

    @Test
    void whatFeelsSafeHasNoLadder() {
        assertThat(new Confidence(List.of(rated(SECOND, 8))).ladders(List.of(asked(SECOND)), LIBRARY))
                .isEmpty();
    }

    private static MovementRating rated(ExerciseCard card, @Nullable Integer score) {
        return new MovementRating(PRESCRIPTION, card.id(), score);
    }

    private static AskedExercise asked(ExerciseCard card) {
        var asked = new Asked(PRESCRIPTION, 1, Plans.reps(8), Plans.daysAWeek(7), LocalDate.of(2026, 11, 9), false);
        return new AskedExercise(asked, card);
    }

    private static ExerciseCard card(String id, int rung, Direction direction) {
        return new ExerciseCard(
                new ExerciseId(id),
                1,
                id.toLowerCase(java.util.Locale.ROOT),
                id,
                "Slowly.",
                Section.STRENGTHENING,
                "Bridges",
                true,
                rung,
                3,
                rung,
                false,
                List.of(direction),
                "Standing",
                "None",
                DefaultDose.parse("2×8×0s · 1/day · 3/wk"),
                List.of(),
                null,
                null,
                Language.ENGLISH);
    }
}
