package org.steadyback.programme.plan;

import java.time.DayOfWeek;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.programme.plan.Fixtures.daysAWeek;
import static org.steadyback.programme.plan.Fixtures.on;
import static org.steadyback.programme.plan.Fixtures.times;

/** Doses and schedules as people read them. */
class WordsTest {

    @Test
    void saysDosesInSets() {
        assertThat(DoseWords.of(new Dose.Sets(2, 8, 3, 0, Side.EACH, null)))
                .isEqualTo("2 sets of 8, hold 3 s, each side");
        assertThat(DoseWords.of(new Dose.Sets(1, 10, 0, 0, Side.BOTH_TOGETHER, null)))
                .isEqualTo("1 set of 10");
        assertThat(DoseWords.of(new Dose.Sets(3, 8, 0, 60, Side.LEFT, "red band")))
                .isEqualTo("3 sets of 8, left side, red band, rest 1 min between sets");
        assertThat(DoseWords.of(new Dose.Sets(1, 1, 90, 0, Side.BOTH_TOGETHER, null)))
                .isEqualTo("once, hold 90 s");
        assertThat(DoseWords.of(new Dose.Sets(1, 2, 120, 45, Side.RIGHT, null)))
                .isEqualTo("1 set of 2, hold 2 min, right side");
        assertThat(DoseWords.of(new Dose.Sets(2, 2, 0, 45, Side.BOTH_TOGETHER, null)))
                .isEqualTo("2 sets of 2, rest 45 s between sets");
    }

    @Test
    void saysMinutes() {
        assertThat(DoseWords.of(new Dose.Minutes(15))).isEqualTo("15 min");
    }

    @Test
    void saysHowOften() {
        assertThat(ScheduleWords.of(daysAWeek(7))).isEqualTo("daily");
        assertThat(ScheduleWords.of(daysAWeek(3))).isEqualTo("3 days a week");
        assertThat(ScheduleWords.of(daysAWeek(1))).isEqualTo("1 day a week");
        assertThat(ScheduleWords.of(times(2, daysAWeek(3)))).isEqualTo("twice a day · 3 days a week");
        assertThat(ScheduleWords.of(times(4, daysAWeek(7)))).isEqualTo("4 times a day · every day");
    }

    @Test
    void saysFixedDaysInTheOrderOfTheWeek() {
        assertThat(ScheduleWords.of(on(DayOfWeek.THURSDAY, DayOfWeek.MONDAY))).isEqualTo("Mondays and Thursdays");
        assertThat(ScheduleWords.of(on(DayOfWeek.SUNDAY))).isEqualTo("Sundays");
        assertThat(ScheduleWords.of(times(2, on(DayOfWeek.FRIDAY, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY))))
                .isEqualTo("twice a day · Mondays, Wednesdays and Fridays");
        assertThat(ScheduleWords.of(on(DayOfWeek.values()))).isEqualTo("daily");
    }

    @Test
    void saysBothInOneLine() {
        assertThat(ScheduleWords.of(new Dose.Minutes(15), daysAWeek(7))).isEqualTo("15 min · daily");
    }
}
