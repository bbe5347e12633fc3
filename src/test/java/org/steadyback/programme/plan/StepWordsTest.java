package org.steadyback.programme.plan;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StepWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 | 8 | 4 min → 8 min, 2 times as much at once",
                "4 | 7 | 4 min → 7 min",
                "3 | 8 | 3 min → 8 min, 2.6 times as much at once",
                "10 | 8 | 10 min → 8 min",
            })
    void saysWhatBecomesOfTheMinutesAndWhetherThatIsTwiceAsMuch(int before, int after, String words) {
        assertThat(StepWords.of(new DoseStep(new Dose.Minutes(before), new Dose.Minutes(after))))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 8 | 0 | BOTH_TOGETHER | 2 | 8 | 0 | BOTH_TOGETHER | , 2 times as much at once",
                "2 | 4 | 0 | BOTH_TOGETHER | 2 | 4 | 0 | EACH | , 2 times as much at once",
                "2 | 5 | 5 | BOTH_TOGETHER | 2 | 5 | 10 | BOTH_TOGETHER | , 2 times as much at once",
                "2 | 8 | 0 | BOTH_TOGETHER | 2 | 12 | 0 | BOTH_TOGETHER | ",
            })
    void totalWorkIsAllSetsSidesAndHoldsTogether(
            int sets,
            int reps,
            int hold,
            Side side,
            int sets2,
            int reps2,
            int hold2,
            Side side2,
            @Nullable String words) {
        assertThat(StepWords.besides(new DoseStep(
                        new Dose.Sets(sets, reps, hold, 0, side, null),
                        new Dose.Sets(sets2, reps2, hold2, 0, side2, null))))
                .isEqualTo(words == null ? "" : words);
    }

    @Test
    void whatCountsSomethingElseIsComparedByItsTime() {
        assertThat(StepWords.besides(
                        new DoseStep(new Dose.Sets(1, 10, 0, 0, Side.BOTH_TOGETHER, null), new Dose.Minutes(3))))
                .isEqualTo(", takes about 6 times as long");
    }

    @Test
    void namesWhatCannotBeTakenAlong() {
        var before = new Dose.Sets(2, 8, 0, 60, Side.LEFT, "4 kg");

        assertThat(StepWords.besides(new DoseStep(before, new Dose.Sets(2, 8, 0, 60, Side.BOTH_TOGETHER, null))))
                .isEqualTo("; the load, 4 kg, is not taken along: set it anew; “left side” is not taken along");
        assertThat(StepWords.besides(new DoseStep(before, new Dose.Sets(2, 8, 0, 60, Side.LEFT, "4 kg"))))
                .isEmpty();
        assertThat(StepWords.besides(new DoseStep(before, new Dose.Minutes(1)))).contains("no sets to rest between");
    }
}
