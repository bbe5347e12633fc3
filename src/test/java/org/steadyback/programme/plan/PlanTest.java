package org.steadyback.programme.plan;

import java.time.DayOfWeek;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.steadyback.kernel.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.steadyback.programme.plan.Done.nothing;
import static org.steadyback.programme.plan.Fixtures.BRIDGE;
import static org.steadyback.programme.plan.Fixtures.WALK;
import static org.steadyback.programme.plan.Fixtures.asked;
import static org.steadyback.programme.plan.Fixtures.day;
import static org.steadyback.programme.plan.Fixtures.daysAWeek;
import static org.steadyback.programme.plan.Fixtures.done;
import static org.steadyback.programme.plan.Fixtures.ending;
import static org.steadyback.programme.plan.Fixtures.on;
import static org.steadyback.programme.plan.Fixtures.paused;
import static org.steadyback.programme.plan.Fixtures.plan;
import static org.steadyback.programme.plan.Fixtures.reps;
import static org.steadyback.programme.plan.Fixtures.times;
import static org.steadyback.programme.plan.Fixtures.version;
import static org.steadyback.programme.plan.Fixtures.withdrawn;

/** What is asked and due on a day. 4 March 2026 is a Wednesday. */
class PlanTest {

    private final Plan threeAWeek = plan("2026-03-04", asked(BRIDGE, daysAWeek(3), "2026-03-04"));

    @Test
    void aNumberOfDaysIsDueEveryDayUntilItIsMet() {
        assertThat(threeAWeek.dueOn(day("2026-03-04"), nothing())).hasSize(1);
        var twice = done(BRIDGE, "2026-03-04", "2026-03-06");
        assertThat(threeAWeek.dueOn(day("2026-03-08"), twice))
                .singleElement()
                .extracting(Due::why)
                .isEqualTo(new Due.Why.StillOpenThisWeek(2, 3));
        var thrice = done(BRIDGE, "2026-03-04", "2026-03-06", "2026-03-08");
        assertThat(threeAWeek.dueOn(day("2026-03-09"), thrice)).isEmpty();
        assertThat(threeAWeek.dueOn(day("2026-03-10"), thrice)).isEmpty();
    }

    @Test
    void whatWasDoneTodayLeavesTodayDueButWithoutBouts() {
        var third = done(BRIDGE, "2026-03-04", "2026-03-06", "2026-03-08");

        var today = threeAWeek.dueOn(day("2026-03-08"), third).getFirst();

        assertThat(today.boutsDone()).isEqualTo(1);
        assertThat(today.boutsLeft()).isZero();
    }

    @Test
    void weeksAreCountedFromTheStartDate() {
        var met = done(BRIDGE, "2026-03-04", "2026-03-06", "2026-03-08");

        // Tuesday is the last day of a week that began on Wednesday
        assertThat(threeAWeek.dueOn(day("2026-03-10"), met)).isEmpty();
        assertThat(threeAWeek.dueOn(day("2026-03-11"), met)).hasSize(1);
        assertThat(threeAWeek.weekOf(day("2026-03-10"))).isEqualTo(week("2026-03-04", "2026-03-10"));
        assertThat(threeAWeek.weekOf(day("2026-03-11"))).isEqualTo(week("2026-03-11", "2026-03-17"));
    }

    @Test
    void weeksRunOnAcrossTheEndsOfMonthsAndYears() {
        var plan = plan("2025-12-27", asked(BRIDGE, daysAWeek(1), "2025-12-27"));

        assertThat(plan.weekOf(day("2026-01-02"))).isEqualTo(week("2025-12-27", "2026-01-02"));
        assertThat(plan.weekOf(day("2026-01-03"))).isEqualTo(week("2026-01-03", "2026-01-09"));
        assertThat(plan.dueOn(day("2026-01-01"), done(BRIDGE, "2025-12-30"))).isEmpty();
        assertThat(plan.dueOn(day("2026-01-03"), done(BRIDGE, "2025-12-30"))).hasSize(1);
        var leap = plan("2028-02-28", asked(BRIDGE, daysAWeek(1), "2028-02-28"));
        assertThat(leap.weekOf(day("2028-03-05"))).isEqualTo(week("2028-02-28", "2028-03-05"));
    }

    @Test
    void everyDayIsDueWhateverWasDone() {
        var plan = plan("2026-03-04", asked(WALK, daysAWeek(7), "2026-03-04"));
        var all = done(WALK, "2026-03-04", "2026-03-05", "2026-03-06", "2026-03-07");

        assertThat(plan.dueOn(day("2026-03-08"), all))
                .singleElement()
                .extracting(Due::why)
                .isEqualTo(new Due.Why.EveryDay());
    }

    @Test
    void fixedWeekdaysAreDueOnThoseDaysOnly() {
        var plan = plan("2026-03-04", asked(WALK, on(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), "2026-03-04"));

        var dueDays = new Period(day("2026-03-01"), day("2026-03-14"))
                .dates()
                .filter(day -> !plan.dueOn(day, nothing()).isEmpty())
                .toList();

        assertThat(dueDays).containsExactly(day("2026-03-05"), day("2026-03-09"), day("2026-03-12"));
    }

    @Test
    void boutsLeftCountDownOverTheDay() {
        var plan = plan("2026-03-04", asked(WALK, times(3, daysAWeek(7)), "2026-03-04"));

        assertThat(IntStream.rangeClosed(0, 4)
                        .map(times -> plan.dueOn(
                                        day("2026-03-05"),
                                        done(
                                                WALK,
                                                java.util.Collections.nCopies(times, "2026-03-05")
                                                        .toArray(String[]::new)))
                                .getFirst()
                                .boutsLeft()))
                .containsExactly(3, 2, 1, 0, 0);
    }

    @Test
    void aVersionCountsFromItsDayOn() {
        var first = asked(BRIDGE, daysAWeek(3), "2026-03-04");
        var plan = plan("2026-03-04", first, version(first, 2, reps(10), "2026-03-20"));

        assertThat(amounts(plan, "2026-03-19")).containsExactly(8);
        assertThat(amounts(plan, "2026-03-20")).containsExactly(10);
    }

    @Test
    void ofTwoChangesOnOneDayTheNewerCounts() {
        var first = asked(BRIDGE, daysAWeek(3), "2026-03-04");
        var plan = plan(
                "2026-03-04",
                first,
                version(first, 3, reps(12), "2026-03-20"),
                version(first, 2, reps(10), "2026-03-20"));

        assertThat(amounts(plan, "2026-03-20")).containsExactly(12);
    }

    @Test
    void aWithdrawnExerciseIsNoLongerAskedButWasBefore() {
        var first = asked(BRIDGE, daysAWeek(3), "2026-03-04");
        var plan = plan("2026-03-04", first, withdrawn(first, 2, "2026-03-20"));

        assertThat(plan.askedOn(day("2026-03-19"))).containsExactly(first);
        assertThat(plan.askedOn(day("2026-03-20"))).isEmpty();
        assertThat(plan.dueOn(day("2026-03-20"), nothing())).isEmpty();
    }

    @Test
    void whatIsAskedComesInTheOrderOfTheNewestPlaces() {
        var bridge = asked(BRIDGE, daysAWeek(7), "2026-03-04");
        var walk = asked(WALK, daysAWeek(7), "2026-03-04");
        // versions come by place: the bridge was moved behind the walk by its second version
        var plan = plan("2026-03-04", bridge, walk, version(bridge, 2, reps(8), "2026-03-10"));

        assertThat(plan.askedOn(day("2026-03-09")))
                .extracting(Asked::prescription)
                .containsExactly(BRIDGE, WALK);
        assertThat(plan.askedOn(day("2026-03-10")))
                .extracting(Asked::prescription)
                .containsExactly(WALK, BRIDGE);
    }

    @Test
    void nothingIsAskedBeforeTheStartOrAfterTheEnd() {
        var plan = ending(threeAWeek, "2026-03-31");

        assertThat(plan.askedOn(day("2026-03-03"))).isEmpty();
        assertThat(plan.askedOn(day("2026-03-04"))).hasSize(1);
        assertThat(plan.askedOn(day("2026-03-31"))).hasSize(1);
        assertThat(plan.askedOn(day("2026-04-01"))).isEmpty();
    }

    @Test
    void inAPauseNothingIsDueThoughItStaysAsked() {
        var plan = paused(threeAWeek, "2026-03-06", "2026-03-08");

        assertThat(plan.dueOn(day("2026-03-05"), nothing())).hasSize(1);
        assertThat(plan.dueOn(day("2026-03-06"), nothing())).isEmpty();
        assertThat(plan.dueOn(day("2026-03-08"), nothing())).isEmpty();
        assertThat(plan.dueOn(day("2026-03-09"), nothing())).hasSize(1);
        assertThat(plan.askedOn(day("2026-03-07"))).hasSize(1);
    }

    private static Period week(String from, String to) {
        return new Period(day(from), day(to));
    }

    private static java.util.List<Integer> amounts(Plan plan, String day) {
        return plan.askedOn(day(day)).stream()
                .map(asked -> asked.dose().amount())
                .toList();
    }
}
