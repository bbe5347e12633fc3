package org.steadyback.programme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.GradingParameters;
import org.steadyback.library.Section;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Side;

import static org.assertj.core.api.Assertions.assertThat;

/** ADVANCE (fact sheet §3.3): the next position starts at 80 % of its default, in whole granules. */
class LadderStartTest {

    @ParameterizedTest
    @CsvSource({
        "2×10×0s · 1/day · 3/wk, 2, 8, 0",
        "3×12×0s · 1/day · 3/wk, 3, 9, 0",
        "2×8×5s · 1/day · 3/wk, 2, 8, 4",
        "2×1×0s · 1/day · 3/wk, 2, 1, 0",
    })
    void gradesOnePartOfTheDefaultAndKeepsTheRest(String standard, int sets, int reps, int hold) {
        assertThat(LadderStart.of(
                        Cards.card("TST1", Section.STRENGTHENING, 2, 2, standard),
                        new Dose.Sets(2, 5, 0, 0, Side.BOTH_TOGETHER, null),
                        GradingParameters.DEFAULTS))
                .isEqualTo(new Dose.Sets(sets, reps, hold, 0, Side.BOTH_TOGETHER, null));
    }

    @Test
    void minutesToo() {
        assertThat(LadderStart.of(
                        Cards.card("TST1", Section.PHYSICAL_FITNESS, 2, 2, "20 min · 1/day · 5/wk"),
                        new Dose.Minutes(10),
                        GradingParameters.DEFAULTS))
                .isEqualTo(new Dose.Minutes(16));
    }

    @ParameterizedTest
    @CsvSource({
        "2×10 each×0s · 1/day · 3/wk, LEFT, LEFT",
        "2×10 each×0s · 1/day · 3/wk, BOTH_TOGETHER, EACH",
        "2×10×0s · 1/day · 3/wk, LEFT, BOTH_TOGETHER",
        "2×10×0s · 1/day · 3/wk, EACH, BOTH_TOGETHER",
    })
    void whatThePhysioHadSetStaysUnlessTheNextOneCannotHaveIt(String standard, Side was, Side is) {
        assertThat(LadderStart.of(
                        Cards.card("TST1", Section.STRENGTHENING, 2, 2, standard),
                        new Dose.Sets(2, 5, 0, 90, was, "2 kg"),
                        GradingParameters.DEFAULTS))
                .isEqualTo(new Dose.Sets(2, 8, 0, 90, is, null));
    }
}
