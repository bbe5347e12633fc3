package org.steadyback.session;

import java.time.LocalDate;
import java.util.List;

import org.steadyback.programme.plan.PrescriptionId;

/**
 * One of the coming days, as it would be asked if nothing changed: for a phone that has no network then.
 *
 * @param session all bouts of that day open; the gate as it is now
 * @param morning the question of that day, if it is asked
 * @param morningAlways whether it is asked in any case; else only where something was done the day before
 * @param weeks of what is asked some days a week: until when in it
 */
public record AheadDay(
        LocalDate date,
        Today.DueSession session,
        MorningQuestion morning,
        boolean morningAlways,
        List<OpenWeek> weeks) {

    public AheadDay {
        weeks = List.copyOf(weeks);
    }

    /**
     * On how many more days of the plan's week an exercise is asked: who does it without a network is not asked for more than that.
     *
     * @param left days, of those from {@code since} on
     * @param since the first day of that week that the portal knows nothing of
     */
    public record OpenWeek(PrescriptionId prescription, int left, LocalDate since) {}
}
