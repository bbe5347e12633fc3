package org.steadyback.grading;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.grading.Log.amount;
import static org.steadyback.grading.Log.state;

class GradingStateTest {

    private static final BigDecimal ZERO = BigDecimal.ZERO;

    private static GradingState with(double rise, @Nullable Double seven, @Nullable Double fourteen, int downs) {
        return new GradingState(
                null,
                ZERO,
                ZERO,
                ZERO,
                Granule.ONE,
                amount(rise),
                seven == null ? null : amount(seven),
                fourteen == null ? null : amount(fourteen),
                downs,
                ZERO);
    }

    @Test
    void refusesAStateThatCannotBe() {
        assertThatThrownBy(() -> state(-1, 10, 12, 20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> state(10.5, 10, 12, 20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> state(3, -1, 12, 20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> state(3, 10, -1, 20)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> state(3, 10, 12, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(-1, 1.0, 1.0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new GradingState(
                        null, ZERO, ZERO, ZERO, Granule.ONE, ZERO, null, null, 0, BigDecimal.ONE.negate()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(0, 1.1, 1.0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(0, 1.0, -0.1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> with(0, 1.0, 1.0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(state(10, 0, 0, 0).usualPain()).isEqualByComparingTo("10");
        assertThat(state(0, 0, 0, 0).usualPain()).isEqualByComparingTo("0");
    }
}
