package org.steadyback.library;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DefaultDoseTest {

    @Test
    void readsSetsWithSideAndHold() {
        assertThat(DefaultDose.parse("2×8 each×3s · 1/day · 4/wk"))
                .isEqualTo(new DefaultDose(2, 8, 3, true, null, 1, 4));
    }

    @Test
    void readsSetsForBothSidesTogether() {
        assertThat(DefaultDose.parse("1×5×10s · 2/day · 7/wk")).isEqualTo(new DefaultDose(1, 5, 10, false, null, 2, 7));
    }

    @Test
    void readsMinutes() {
        assertThat(DefaultDose.parse("20 min · 1/day · 3/wk"))
                .isEqualTo(new DefaultDose(null, null, null, false, 20, 1, 3));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2×8 each×2s · 1/day · 3/wk | 2 sets of 8 each side, hold 2 s, once a day, 3 days a week",
                "1×5×10s · 2/day · 7/wk | 1 set of 5, hold 10 s, twice a day, every day",
                "2×8×0s · 1/day · 1/wk | 2 sets of 8, once a day, 1 day a week",
                "1×1×300s · 2/day · 7/wk | once, hold 5 min, twice a day, every day",
                "3×1 each×30s · 1/day · 3/wk | 3 sets of 1 each side, hold 30 s, once a day, 3 days a week",
                "1×2×90s · 1/day · 5/wk | 1 set of 2, hold 90 s, once a day, 5 days a week",
                "5 min · 3/day · 7/wk | 5 min, 3 times a day, every day"
            })
    void saysItInWords(String dose, String words) {
        assertThat(DefaultDose.parse(dose).inWords()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0×8×2s · 1/day · 3/wk",
                "11×8×2s · 1/day · 3/wk",
                "2×0×2s · 1/day · 3/wk",
                "2×101×2s · 1/day · 3/wk",
                "2×8×601s · 1/day · 3/wk",
                "2×8×2s · 0/day · 3/wk",
                "2×8×2s · 9/day · 3/wk",
                "2×8×2s · 1/day · 0/wk",
                "2×8×2s · 1/day · 8/wk",
                "0 min · 1/day · 3/wk",
                "241 min · 1/day · 3/wk"
            })
    void refusesWhatIsOutOfBounds(String dose) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DefaultDose.parse(dose))
                .withMessageStartingWith("dose out of bounds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2x8x2s · 1/day · 3/wk",
                "-2×8×2s · 1/day · 3/wk",
                "2×8 · 1/day · 3/wk",
                "20 min",
                "20 min · 1/day",
                "2×8×2s · 1/day · 3/wk and more",
                "99999999999×8×2s · 1/day · 3/wk"
            })
    void refusesWhatIsNoDose(String dose) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DefaultDose.parse(dose))
                .withMessageStartingWith("dose not understood");
    }

    @Test
    void isEitherSetsOrMinutes() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DefaultDose(2, 8, 0, false, 20, 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new DefaultDose(null, null, null, true, 20, 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new DefaultDose(2, 8, null, false, null, 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new DefaultDose(null, null, null, false, null, 1, 3));
    }
}
