package org.steadyback.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.steadyback.grading.GradingParameters;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.Section;
import org.steadyback.programme.check.Check;
import org.steadyback.programme.check.Warning;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.programme.plan.Side;

import static org.assertj.core.api.Assertions.assertThat;

/** From which rung a plan comes: what is asked now of the ladder, up and down. */
class PlanFactsTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private static final ExerciseCard BELOW =
            Cards.card("MPT3", Section.MOVEMENT_OR_STRETCHING, 3, 2, "1×10×2s · 2/day · 7/wk");
    private static final ExerciseCard CAT_CAMEL =
            Cards.card("MPT4", Section.MOVEMENT_OR_STRETCHING, 4, 2, "1×8×2s · 2/day · 7/wk");
    private static final ExerciseCard CIRCLES =
            Cards.card("MPT5", Section.MOVEMENT_OR_STRETCHING, 5, 2, "1×8 each×0s · 1/day · 5/wk");

    private static Dose.Sets once() {
        return new Dose.Sets(1, 1, 0, 0, Side.BOTH_TOGETHER, null);
    }

    private static List<String> steep(ExerciseCard card, Dose dose) {
        var facts = new PlanFacts(GradingParameters.DEFAULTS, null, Map.of(), Map.of(CAT_CAMEL, once()));
        var asked = new ProposedExercise(card, dose, new Schedule(new Frequency.DaysAWeek(7), 1));
        return facts.warnings(List.of(asked), START, START.plusDays(30), Outlook.OPEN).stream()
                .filter(one -> one.check() == Check.STEEP_STEP)
                .map(Warning::inWords)
                .toList();
    }

    @Test
    void upTheLadderAllSidesCount() {
        assertThat(steep(CIRCLES, new Dose.Sets(1, 6, 0, 0, Side.EACH, null)))
                .containsExactly("MPT5: 1 set of 6, each side, after once of the easier one, MPT4.");
        assertThat(steep(CIRCLES, new Dose.Sets(1, 1, 0, 0, Side.EACH, null))).isEmpty();
    }

    @Test
    void downTheLadderMuchMoreIsSaidToo() {
        assertThat(steep(BELOW, new Dose.Sets(1, 8, 0, 0, Side.BOTH_TOGETHER, null)))
                .containsExactly("MPT3: 1 set of 8, after once of the harder one, MPT4.");
        assertThat(steep(BELOW, once())).isEmpty();
    }

    @Test
    void whatIsAskedAlreadyIsNoStep() {
        assertThat(steep(CAT_CAMEL, new Dose.Sets(3, 12, 0, 0, Side.BOTH_TOGETHER, null)))
                .isEmpty();
    }
}
