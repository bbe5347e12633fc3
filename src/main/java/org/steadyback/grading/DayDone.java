package org.steadyback.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What became of one of the patient's days, all exercises together, by the one definition of adherence (fact sheet §3.5). */
public record DayDone(LocalDate day, Kind kind) {

    private static final BigDecimal ALL = BigDecimal.ONE;
    private static final BigDecimal MOST = new BigDecimal("0.50");

    /** What is not asked is kept apart from what was not done, and what was left out from what nobody recorded. */
    public enum Kind {
        ALL,
        MOST,
        SOME,
        LEFT_OUT,
        NOTHING_NOTED,
        DAY_OFF,
        FLARE,
        PAUSED,
        STOPPED,
        /** The safety decision was not open. */
        WAITED
    }

    /** @param exercises of each exercise that day */
    public static DayDone of(LocalDate date, List<AdherenceDay> exercises) {
        return new DayDone(
                date, exercises.stream().anyMatch(AdherenceDay::open) ? done(date, exercises) : apart(exercises));
    }

    private static Kind done(LocalDate date, List<AdherenceDay> exercises) {
        var day = Adherence.of(date, 1, exercises.stream().map(List::of).toList());
        var dose = day.dose();
        if (dose == null) {
            return extra(day, Kind.DAY_OFF);
        }
        if (dose.reaches(ALL)) {
            return Kind.ALL;
        }
        if (dose.part().signum() > 0) {
            return dose.reaches(MOST) ? Kind.MOST : Kind.SOME;
        }
        return extra(day, day.skippedBouts() > 0 ? Kind.LEFT_OUT : Kind.NOTHING_NOTED);
    }

    /** Done on a day that asked nothing of it: of days of choice, and of other days too. */
    private static Kind extra(Adherence day, Kind otherwise) {
        if (day.extra() == 0) {
            return otherwise;
        }
        return day.askedDays() == 0 && day.extraShort() == 0 ? Kind.ALL : Kind.SOME;
    }

    private static Kind apart(List<AdherenceDay> exercises) {
        var states = exercises.stream().map(AdherenceDay::state).toList();
        if (states.contains(AdherenceDay.State.STOP)) {
            return Kind.STOPPED;
        }
        if (states.contains(AdherenceDay.State.FLARE)) {
            return Kind.FLARE;
        }
        if (states.contains(AdherenceDay.State.PAUSED)) {
            return Kind.PAUSED;
        }
        if (states.contains(AdherenceDay.State.CLOSED)) {
            return Kind.WAITED;
        }
        boolean tried = exercises.stream().anyMatch(AdherenceDay::something);
        return tried ? Kind.ALL : Kind.DAY_OFF;
    }
}
