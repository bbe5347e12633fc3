package org.steadyback.progression;

import java.time.LocalDate;
import java.util.List;

import org.steadyback.grading.AdherenceDay;
import org.steadyback.grading.BoomBust;
import org.steadyback.grading.GradingParameters;

/**
 * Looks for boom and bust in what was asked and done of one exercise (fact sheet §3.6), on the days that count for adherence. Where
 * any days of the week will do, a day without a session is no bust. Pure.
 *
 * @param days of this exercise
 */
record BoomPattern(LocalDate today, List<AdherenceDay> days) {

    /** Days before today only: a day that is not over has no missing session. */
    boolean shows(GradingParameters parameters) {
        var asked = days.stream()
                .filter(day -> day.asks()
                        && day.date().isBefore(today)
                        && (day.daysPerWeek() == null || !day.done().isEmpty()))
                .map(day -> new BoomBust.Day(day.date(), day.asked(), day.amount(), day.over()))
                .toList();
        return new BoomBust(parameters).shows(today.minusDays(1), asked);
    }
}
