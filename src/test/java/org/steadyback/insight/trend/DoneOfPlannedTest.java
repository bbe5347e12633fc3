package org.steadyback.insight.trend;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DoneOfPlannedTest {

    @ParameterizedTest
    @CsvSource({
        "5, 12, 50, true",
        "6, 12, 50, false",
        "9, 12, 80, true",
        "10, 12, 80, false",
        "14, 12, 80, false",
        "0, 1, 50, true"
    })
    void comparesItsShareWithoutRounding(int done, int planned, int percent, boolean below) {
        assertThat(new DoneOfPlanned(done, planned, done).below(percent)).isEqualTo(below);
    }

    @Test
    void keepsMoreThanPlanned() {
        assertThat(DoneOfPlanned.of(14, 12, 14).orElseThrow().inWords()).isEqualTo("14 of 12");
    }

    @Test
    void nothingPlannedIsNoStatementAndNoneDoneIsOne() {
        assertThat(DoneOfPlanned.of(3, 0, 3)).isEmpty();
        assertThat(DoneOfPlanned.of(0, 4, 0).orElseThrow().inWords()).isEqualTo("0 of 4");
        assertThatThrownBy(() -> new DoneOfPlanned(-1, 4, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
