package org.steadyback.screening.rules;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScreenFactsTest {

    private static ScreenFacts facts(
            @Nullable Integer age,
            @Nullable Integer ageAtOnset,
            @Nullable Integer weeks,
            @Nullable Integer days,
            @Nullable Integer legPain,
            int features) {
        return new ScreenFacts(age, ageAtOnset, weeks, days, legPain, features, null);
    }

    @Test
    void namesTheMoreUrgentAction() {
        assertThat(Action.EMERGENCY.or(Action.OK)).isEqualTo(Action.EMERGENCY);
        assertThat(Action.OK.or(Action.SUPERVISED_ONLY)).isEqualTo(Action.SUPERVISED_ONLY);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatThrownBy(() -> new Screen(1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Screen(8)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> facts(-1, null, null, null, null, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> facts(121, null, null, null, null, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> facts(null, 121, null, null, null, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> facts(null, null, -1, null, null, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> facts(null, null, null, -1, null, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> facts(null, null, null, null, -1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> facts(null, null, null, null, null, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BloodPressure(0, 80)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BloodPressure(120, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(facts(0, 0, 0, 0, 0, 0).age()).isZero();
        assertThat(facts(120, 120, 6000, 42000, 6000, 9).age()).isEqualTo(120);
        assertThat(Question.ofKey("C9")).isEmpty();
    }
}
