package org.steadyback.programme.dosing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.steadyback.programme.grading.BoomBust;
import org.steadyback.programme.grading.GradingParameters;
import org.steadyback.programme.grading.Parameter;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Plan;

/**
 * Looks for boom and bust in what was asked and done of one exercise (fact sheet §3.6). Amounts are as recorded, all bouts of a day
 * together. Where any days of the week will do, a day without a session is no bust. Pure.
 *
 * @param plan with the versions of this prescription only
 * @param bouts of this prescription
 */
record BoomPattern(Plan plan, LocalDate today, List<Work.Bout> bouts) {

    /** Days before today only: a day that is not over has no missing session. */
    boolean shows(GradingParameters parameters) {
        var yesterday = today.minusDays(1);
        var first = yesterday.minusDays(parameters.count(Parameter.BOOM_WINDOW) - 1L);
        var days = first.datesUntil(today).flatMap(this::day).toList();
        return new BoomBust(parameters).shows(yesterday, days);
    }

    private Stream<BoomBust.Day> day(LocalDate day) {
        var done = bouts.stream()
                .filter(bout -> bout.day().equals(day) && bout.done() != null)
                .map(bout -> Objects.requireNonNull(bout.done()))
                .toList();
        boolean paused = plan.pauses().stream().anyMatch(pause -> pause.contains(day));
        return plan.askedOn(day).stream()
                .filter(asked -> !paused && (!done.isEmpty() || fixed(asked, day)))
                .map(asked -> new BoomBust.Day(
                        day,
                        BigDecimal.valueOf(
                                (long) asked.dose().amount() * asked.schedule().boutsPerDay()),
                        done.isEmpty()
                                ? null
                                : BigDecimal.valueOf(done.stream()
                                        .mapToInt(Integer::intValue)
                                        .sum())));
    }

    private static boolean fixed(Asked asked, LocalDate day) {
        return switch (asked.schedule().frequency()) {
            case Frequency.DaysAWeek(int days) -> days == 7;
            case Frequency.Weekdays(var days) -> days.contains(day.getDayOfWeek());
        };
    }
}
