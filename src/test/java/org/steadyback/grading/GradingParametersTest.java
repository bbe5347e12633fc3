package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.grading.Log.DEFAULTS;

class GradingParametersTest {

    @ParameterizedTest
    @EnumSource
    void everyNumberHasADefaultInItsRangeAndASource(Parameter parameter) {
        assertThat(parameter.standard()).isBetween(parameter.least(), parameter.most());
        assertThat(parameter.source()).containsPattern("\\[[VGD]|mirrors");
        assertThat(DEFAULTS.of(parameter)).isEqualByComparingTo(parameter.standard());
        assertThat(parameter.adjustable()).isEqualTo(parameter.least().compareTo(parameter.most()) != 0);
    }

    @ParameterizedTest
    @CsvSource({
        "START_PCT, 0.50",
        "START_PCT, 0.90",
        "GOOD_RUN, 6",
        "GOOD_RUN, 2.0",
        "STEP_PCT, 0.20",
        "SETTLE_DELTA, 1.5"
    })
    void canBeChangedWithinTheirRange(Parameter parameter, BigDecimal value) {
        var changed = DEFAULTS.with(7, Map.of(parameter, value));

        assertThat(changed.version()).isEqualTo(7);
        assertThat(changed.of(parameter)).isEqualByComparingTo(value);
        assertThat(DEFAULTS.of(parameter)).isEqualByComparingTo(parameter.standard());
    }

    @ParameterizedTest
    @CsvSource({
        "START_PCT, 0.49",
        "START_PCT, 0.91",
        "GOOD_RUN, 2.5",
        "GOOD_RUN, 7",
        "SEVERE_PEAK, 9",
        "STEP_PCT_EASY, 0.05"
    })
    void cannotBeChangedBeyondIt(Parameter parameter, BigDecimal value) {
        assertThatThrownBy(() -> DEFAULTS.with(2, Map.of(parameter, value)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void areCompleteAndNumbered() {
        assertThatThrownBy(() -> new GradingParameters(1, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DEFAULTS.with(0, Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(DEFAULTS.version()).isEqualTo(1);
        assertThat(DEFAULTS.count(Parameter.GOOD_RUN)).isEqualTo(3);
    }
}
