package org.steadyback.programme;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Quantity;
import org.steadyback.library.Section;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Side;

import static org.assertj.core.api.Assertions.assertThat;

/** What in a dose is graded (fact sheet §3.3, "raise in this order"). */
class GradedDoseTest {

    private static final GradingParameters NUMBERS = GradingParameters.DEFAULTS;

    private static GradedDose dose(Section section, int standardHold, int reps, int hold) {
        var card = Cards.card("TST1", section, 1, 1, "2×10×" + standardHold + "s · 1/day · 7/wk");
        return GradedDose.of(new Dose.Sets(2, reps, hold, 30, Side.EACH, "4 kg"), card, NUMBERS);
    }

    @ParameterizedTest(name = "{0}, held {1} s by default, now {2} times {3} s: {4} of {5}")
    @CsvSource({
        "STRENGTHENING, 0, 8, 0, REPS, 8",
        "STRENGTHENING, 5, 8, 5, STRENGTH_HOLD, 5",
        "STRENGTHENING, 5, 8, 9, STRENGTH_HOLD, 9",
        "STRENGTHENING, 5, 8, 10, REPS, 8", // the hold is at its cap: repetitions grow
        "STRENGTHENING, 5, 1, 10, STRENGTH_HOLD, 10", // of one there is nothing else to grow
        "MOVEMENT_OR_STRETCHING, 9, 8, 5, REPS, 8", // a movement with a short hold is no stretch
        "MOVEMENT_OR_STRETCHING, 10, 8, 5, STRETCH_HOLD, 5",
        "MOVEMENT_OR_STRETCHING, 30, 2, 60, REPS, 2",
        "MOVEMENT_OR_STRETCHING, 59, 1, 59, STRETCH_HOLD, 59",
        "MOVEMENT_OR_STRETCHING, 60, 1, 59, RESTING_HOLD, 59",
        "MOVEMENT_OR_STRETCHING, 60, 2, 60, REPS, 2"
    })
    void theHoldGrowsFirstAndThenTheRepetitions(
            Section section, int standard, int reps, int hold, Quantity quantity, int quota) {
        var dose = dose(section, standard, reps, hold);

        assertThat(dose.quantity()).isEqualTo(quantity);
        assertThat(dose.quota()).isEqualByComparingTo(String.valueOf(quota));
    }

    @Test
    void minutesAreMinutes() {
        var dose = GradedDose.of(
                new Dose.Minutes(20),
                Cards.card("FWA2", Section.PHYSICAL_FITNESS, 1, 1, "10 min · 1/day · 7/wk"),
                NUMBERS);

        assertThat(dose.quantity()).isEqualTo(Quantity.MINUTES);
        assertThat(dose.quota()).isEqualByComparingTo("20");
        assertThat(dose.with(BigDecimal.valueOf(22))).isEqualTo(new Dose.Minutes(22));
        assertThat(dose.graded(15)).isEqualByComparingTo("15");
        assertThat(dose.cap(NUMBERS)).isEqualByComparingTo("30");
    }

    @Test
    void nothingElseChangesWithTheQuota() {
        var reps = dose(Section.STRENGTHENING, 0, 8, 0);
        var hold = dose(Section.STRENGTHENING, 5, 8, 5);

        assertThat(reps.with(BigDecimal.valueOf(9))).isEqualTo(new Dose.Sets(2, 9, 0, 30, Side.EACH, "4 kg"));
        assertThat(hold.with(BigDecimal.valueOf(6))).isEqualTo(new Dose.Sets(2, 8, 6, 30, Side.EACH, "4 kg"));
        assertThat(hold.counting(Quantity.REPS).with(BigDecimal.valueOf(6)))
                .isEqualTo(new Dose.Sets(2, 6, 5, 30, Side.EACH, "4 kg"));
    }

    /** Repetitions are recorded even where the hold is graded. */
    @ParameterizedTest(name = "{0} of 8: {1} s of 5")
    @CsvSource({"8, 5", "6, 3.75", "0, 0", "1, 0.625", "3, 1.875"})
    void whoDidAllOfThemHeldAsLongAsWasAsked(int done, BigDecimal held) {
        assertThat(dose(Section.STRENGTHENING, 5, 8, 5).graded(done)).isEqualByComparingTo(held);
        assertThat(dose(Section.STRENGTHENING, 0, 8, 0).graded(done)).isEqualByComparingTo(BigDecimal.valueOf(done));
    }

    @Test
    void aRestingPositionIsHeldNoLongerThanItsDefault() {
        assertThat(dose(Section.MOVEMENT_OR_STRETCHING, 90, 1, 60).cap(NUMBERS)).isEqualByComparingTo("90");
        assertThat(dose(Section.MOVEMENT_OR_STRETCHING, 30, 1, 20).cap(NUMBERS)).isEqualByComparingTo("60");
        assertThat(dose(Section.MOVEMENT_OR_STRETCHING, 30, 1, 20).granule().size())
                .isEqualByComparingTo("5");
        assertThat(dose(Section.STRENGTHENING, 5, 8, 5).granule().size()).isEqualByComparingTo("1");
    }
}
