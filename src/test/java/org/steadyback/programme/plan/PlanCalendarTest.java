package org.steadyback.programme.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import org.steadyback.kernel.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.programme.plan.Fixtures.*;

/** Weeks and due days over month ends, leap days and years, for any first day. */
class PlanCalendarTest {

    private static final Random RANDOM = new Random(31);

    @Test
    void everyDayLiesInExactlyOneWeekThatBeginsOnTheWeekdayOfTheStart() {
        for (int i = 0; i < 500; i++) {
            var start = anyDay();
            var plan = new Plan(start, null, List.of(), List.of());
            var week = plan.weekOf(start);
            assertThat(week.from()).isEqualTo(start);
            for (var day = start.minusDays(20); day.isBefore(start.plusDays(80)); day = day.plusDays(1)) {
                var own = plan.weekOf(day);
                assertThat(own.contains(day)).isTrue();
                assertThat(own.days()).isEqualTo(7);
                assertThat(own.from().getDayOfWeek()).isEqualTo(start.getDayOfWeek());
                assertThat(own).isEqualTo(plan.weekOf(own.from())).isEqualTo(plan.weekOf(own.to()));
            }
        }
    }

    /** Whoever does what is due does it on exactly as many days of each week as are asked, whichever days those are. */
    @Test
    void whoeverFollowsThePlanDoesExactlyWhatAWeekAsks() {
        for (int i = 0; i < 400; i++) {
            var start = anyDay();
            int asked = 1 + RANDOM.nextInt(7);
            var plan = new Plan(start, null, List.of(), List.of(asked(BRIDGE, daysAWeek(asked), start.toString())));
            Map<LocalDate, Integer> done = new HashMap<>();
            var record = new Done(Map.of(BRIDGE, done));
            for (var day = start; day.isBefore(start.plusDays(70)); day = day.plusDays(1)) {
                if (!plan.dueOn(day, record).isEmpty()
                        && (RANDOM.nextInt(3) > 0 || mustNow(plan, record, day, asked))) {
                    done.merge(day, 1, Integer::sum);
                }
            }
            for (var week = start; week.isBefore(start.plusDays(70)); week = week.plusDays(7)) {
                assertThat(record.days(BRIDGE, new Period(week, week.plusDays(6))))
                        .isEqualTo(asked);
            }
        }
    }

    @Test
    void fixedDaysAreDueOnThoseWeekdaysAndNoOthers() {
        for (int i = 0; i < 300; i++) {
            var start = anyDay();
            var days = EnumSet.of(DayOfWeek.of(1 + RANDOM.nextInt(7)), DayOfWeek.of(1 + RANDOM.nextInt(7)));
            var plan = new Plan(
                    start,
                    start.plusDays(50),
                    List.of(),
                    List.of(asked(BRIDGE, new Schedule(new Frequency.Weekdays(days), 1), start.toString())));
            for (var day = start.minusDays(8); day.isBefore(start.plusDays(60)); day = day.plusDays(1)) {
                boolean runs = !day.isBefore(start) && !day.isAfter(start.plusDays(50));
                assertThat(plan.dueOn(day, Done.nothing()).isEmpty())
                        .as(day + " from " + start)
                        .isEqualTo(!(runs && days.contains(day.getDayOfWeek())));
            }
        }
    }

    /** The last days of a week leave no choice. */
    private static boolean mustNow(Plan plan, Done done, LocalDate day, int asked) {
        var week = plan.weekOf(day);
        long left = new Period(day, week.to()).days();
        return left <= asked - done.days(BRIDGE, week);
    }

    /** Every year has its month ends; 2028 has a leap day. */
    private static LocalDate anyDay() {
        return LocalDate.of(2026, 1, 1).plusDays(RANDOM.nextInt(3 * 365));
    }
}
