package org.steadyback.programme.plan;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyback.programme.plan.Fixtures.daysAWeek;
import static org.steadyback.programme.plan.Fixtures.times;

/** Doses: how long they take, and what they may be. */
class DoseTest {

    @ParameterizedTest
    @CsvSource({
        // (hold + 3 s) × reps × sets × sides + 30 s between sets
        "1, 10, 0, BOTH_TOGETHER, 30",
        "1, 10, 5, BOTH_TOGETHER, 80",
        "2, 8, 3, BOTH_TOGETHER, 126",
        "2, 8, 3, EACH, 222",
        "3, 8, 3, LEFT, 204"
    })
    void takesTheTimeOfItsRepetitionsAndPauses(int sets, int reps, int hold, Side side, int seconds) {
        assertThat(new Dose.Sets(sets, reps, hold, 90, side, null).length()).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void whatWasDoneTakesTheTimeOfItsOwnSets() {
        var sets = new Dose.Sets(3, 10, 2, 90, Side.EACH, null);

        assertThat(sets.lengthOf(List.of())).isZero();
        assertThat(sets.lengthOf(List.of(0, 0))).isZero();
        assertThat(sets.lengthOf(List.of(10))).isEqualTo(Duration.ofSeconds(50));
        assertThat(sets.lengthOf(List.of(10, 0, 4))).isEqualTo(Duration.ofSeconds(100));
        assertThat(new Dose.Minutes(15).lengthOf(List.of(10, 2))).isEqualTo(Duration.ofMinutes(12));
    }

    @Test
    void minutesTakeTheirTime() {
        assertThat(new Dose.Minutes(15).length()).isEqualTo(Duration.ofMinutes(15));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 8, 0, 0",
        "11, 8, 0, 0",
        "-1, 8, 0, 0",
        "2, 0, 0, 0",
        "2, 101, 0, 0",
        "2, 8, -1, 0",
        "2, 8, 601, 0",
        "2, 8, 0, -1",
        "2, 8, 0, 601"
    })
    void refusesWhatIsOutOfBounds(int sets, int reps, int hold, int rest) {
        assertThatThrownBy(() -> new Dose.Sets(sets, reps, hold, rest, Side.EACH, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a whole number from");
    }

    @Test
    void takesTheBoundsThemselves() {
        assertThat(new Dose.Sets(10, 100, 600, 600, Side.EACH, "x".repeat(60)).setCount())
                .isEqualTo(10);
        assertThat(new Dose.Sets(1, 1, 0, 0, Side.EACH, null).amount()).isEqualTo(1);
        assertThat(new Dose.Minutes(240).amount()).isEqualTo(240);
    }

    @Test
    void refusesEmptyAndEndlessTexts() {
        assertThatThrownBy(() -> new Dose.Sets(1, 1, 0, 0, Side.EACH, " ")).hasMessageContaining("Load");
        assertThatThrownBy(() -> new Dose.Sets(1, 1, 0, 0, Side.EACH, "x".repeat(61)))
                .hasMessageContaining("Load");
    }

    @Test
    void refusesSchedulesOutOfBounds() {
        assertThatThrownBy(() -> new Dose.Minutes(0)).hasMessageContaining("Minutes");
        assertThatThrownBy(() -> new Dose.Minutes(241)).hasMessageContaining("Minutes");
        assertThatThrownBy(() -> daysAWeek(0)).hasMessageContaining("Days a week");
        assertThatThrownBy(() -> daysAWeek(8)).hasMessageContaining("Days a week");
        assertThatThrownBy(() -> times(0, daysAWeek(3))).hasMessageContaining("Bouts a day");
        assertThatThrownBy(() -> times(9, daysAWeek(3))).hasMessageContaining("Bouts a day");
        assertThatThrownBy(() -> new Frequency.Weekdays(Set.of())).hasMessageContaining("weekday");
    }

    @Test
    void weekdaysAreCounted() {
        assertThat(new Frequency.Weekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)).daysPerWeek())
                .isEqualTo(2);
    }

    @Test
    void burdenAddsUpTheDayTheBoutAndTheWeek() {
        var walk = new Burden.Line(new Dose.Minutes(10), times(2, daysAWeek(7)));
        var bridge = new Burden.Line(new Dose.Sets(2, 8, 3, 0, Side.BOTH_TOGETHER, null), daysAWeek(3));

        var burden = Burden.of(List.of(walk, bridge));

        assertThat(burden.exercises()).isEqualTo(2);
        assertThat(burden.fullDay()).isEqualTo(Duration.ofSeconds(20 * 60 + 126));
        assertThat(burden.oneBout()).isEqualTo(Duration.ofSeconds(10 * 60 + 126));
        assertThat(burden.week()).isEqualTo(Duration.ofSeconds(7 * 20 * 60 + 3 * 126));
        assertThat(burden.minutesOnAFullDay()).isEqualTo(23);
        assertThat(burden.minutesADay()).isEqualTo(21);
        assertThat(burden.minutesOfOneBout()).isEqualTo(13);
    }

    @Test
    void anEmptyPlanTakesNoTime() {
        assertThat(Burden.of(List.of()).minutesOnAFullDay()).isZero();
        assertThat(Burden.of(List.of()).minutesOfOneBout()).isZero();
    }
}
