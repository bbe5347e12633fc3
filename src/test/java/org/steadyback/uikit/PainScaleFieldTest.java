package org.steadyback.uikit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PainScaleFieldTest {

    private final PainScaleField field = new PainScaleField("How is your pain right now?");

    @Test
    void isNotAnsweredAtFirst() {
        assertThat(field.getValue()).isNull();
        assertThat(field.isEmpty()).isTrue();
    }

    @Test
    void zeroIsAnAnswer() {
        field.setValue(0);
        assertThat(field.getValue()).isZero();
        assertThat(field.isEmpty()).isFalse();
        assertThat(field.getElement().getProperty("value")).isEqualTo("0");
    }

    @Test
    void canBeClearedAgain() {
        field.setValue(7);
        field.clear();
        assertThat(field.getValue()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11", "-1", "3.7", "07", "1e1", "ten", " 3"})
    void whatIsNoWholeNumberFromZeroToTenIsNoAnswer(String sent) {
        assertThat(PainScaleField.answer(sent)).isNull();
    }

    @Test
    void everyNumberOfTheScaleGoesThereAndBack() {
        for (int number = 0; number <= 10; number++) {
            assertThat(PainScaleField.answer(PainScaleField.text(number))).isEqualTo(number);
        }
    }
}
