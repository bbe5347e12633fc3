package org.steadyback.progression;

import java.time.LocalDate;

import org.steadyback.programme.ProgrammePlan;

/**
 * Somebody has come back after days without a session. Pure.
 *
 * @param lastDay of the last session before
 * @param on the day of coming back, from the programme's own days
 * @param from the first day on which another dose may be asked: what has been done is never rewritten
 */
public record BackAfterGap(LocalDate lastDay, LocalDate on, LocalDate from) {

    private static final int WEEK = 7;

    /** Whether it is a gap in this programme, which must have run for a week. Whoever is asked once a week has none after a week. */
    public boolean in(ProgrammePlan programme) {
        var plan = programme.plan();
        return plan.endsOn() == null
                && in(
                        plan.startsOn(),
                        programme.newest().stream()
                                .allMatch(one ->
                                        one.asked().schedule().frequency().daysPerWeek() == 1));
    }

    /**
     * The same of an open programme of which no more is at hand.
     *
     * @param onceAWeek whether all of it is asked on one day a week
     */
    boolean in(LocalDate startsOn, boolean onceAWeek) {
        return !startsOn.isAfter(on.minusDays(WEEK)) && !lastDay.isAfter(on.minusDays(onceAWeek ? WEEK + 1 : WEEK));
    }
}
