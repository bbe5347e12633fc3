package org.steadyback.progression;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.Quantity;

import static org.assertj.core.api.Assertions.assertThat;

class LimitsTest {

    @ParameterizedTest(name = "{0}: at most {1}")
    @CsvSource({"REPS, 100", "MINUTES, 240", "STRENGTH_HOLD, 600", "STRETCH_HOLD, 600", "RESTING_HOLD, 600"})
    void oneAtLeastAndAsMuchAsADoseCanSay(Quantity quantity, int most) {
        assertThat(Limits.allow(quantity, 0)).isFalse();
        assertThat(Limits.allow(quantity, 1)).isTrue();
        assertThat(Limits.allow(quantity, most)).isTrue();
        assertThat(Limits.allow(quantity, most + 1)).isFalse();
    }
}
