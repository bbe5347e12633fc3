package org.steadyback.programme.check;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.time.DayOfWeek.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.programme.check.Build.*;

/** Hard strengthening leaves a day of rest between. */
class RestDaysTest {

    @ParameterizedTest
    @CsvSource({"2, 7, false", "3, 3, false", "3, 4, true", "5, 4, true"})
    void fourDaysOfAHardFamilyCannotLeaveADayBetween(int level, int days, boolean warns) {
        assertThat(restless(on(strength("SBR3", "Bridges", level, true), days(days))))
                .isEqualTo(warns);
    }

    @Test
    void fixedDaysThatFollowEachOtherDoNot() {
        assertThat(restless(fixed("SBR3", MONDAY, WEDNESDAY, FRIDAY))).isFalse();
        assertThat(restless(fixed("SBR3", TUESDAY, WEDNESDAY))).isTrue();
        assertThat(restless(fixed("SBR3", SUNDAY, MONDAY))).isTrue();
    }

    @Test
    void exercisesOfOneFamilyAreTakenTogetherAndOthersApart() {
        assertThat(restless(fixed("SBR3", MONDAY), fixed("SBR4", TUESDAY))).isTrue();
        assertThat(restless(fixed("SBR3", MONDAY), fixed("SBR4", MONDAY))).isFalse();
        assertThat(restless(fixed("SBR3", MONDAY), on(strength("SQD4", "Hands and knees", 4, true), weekdays(TUESDAY))))
                .isFalse();
        assertThat(restless(fixed("SBR3", MONDAY), on(strength("SBR2", "Bridges", 2, true), weekdays(TUESDAY))))
                .isFalse();
    }

    @Test
    void saysWhichDays() {
        assertThat(RestDays.warnings(List.of(fixed("SBR3", MONDAY), fixed("SBR4", TUESDAY))))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.inWords())
                            .isEqualTo("SBR3, SBR4: fixed days follow each other, Monday, Tuesday.");
                    assertThat(warning.subject()).isEqualTo("Bridges on 1 2");
                    assertThat(warning.settledBy()).isEqualTo("Choose fixed days with one between.");
                });
        assertThat(RestDays.warnings(List.of(on(strength("SBR3", "Bridges", 3, true), days(5)))))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.inWords()).isEqualTo("SBR3: 5 days a week leave no day of rest between.");
                    assertThat(warning.subject()).isEqualTo("Bridges 5");
                    assertThat(warning.settledBy()).isEqualTo("Ask 3 days a week or fewer.");
                });
    }

    /** For all 128 sets of days, against a plain reading of the rule. */
    @Test
    void agreesWithAPlainReadingForEverySetOfDays() {
        for (int bits = 0; bits < 128; bits++) {
            var days = EnumSet.noneOf(DayOfWeek.class);
            for (var day : DayOfWeek.values()) {
                if ((bits & 1 << day.ordinal()) != 0) {
                    days.add(day);
                }
            }
            boolean apart = days.stream().noneMatch(day -> days.contains(day.plus(1)));
            assertThat(RestDays.possible(days, 0)).isEqualTo(apart);
            assertThat(RestDays.possible(days, 3)).as("three days with " + days).isEqualTo(apart && roomForThree(days));
            assertThat(RestDays.possible(days, 4)).isFalse();
        }
    }

    private static boolean roomForThree(Set<DayOfWeek> fixed) {
        for (var one : DayOfWeek.values()) {
            for (var other : DayOfWeek.values()) {
                for (var third : DayOfWeek.values()) {
                    var all = EnumSet.of(one, other, third);
                    all.addAll(fixed);
                    if (all.size() == 3 && all.stream().noneMatch(day -> all.contains(day.plus(1)))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean restless(Line... lines) {
        return !RestDays.warnings(List.of(lines)).isEmpty();
    }

    private static Line fixed(String id, DayOfWeek... days) {
        return on(strength(id, "Bridges", 3, true), weekdays(days));
    }
}
