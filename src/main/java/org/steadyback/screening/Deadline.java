package org.steadyback.screening;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * By when a physio should have looked (fact sheet §2.4): an emergency now, the same day today, urgent within 2 working days,
 * clinician first within 5, supervised only within 2 weeks [D]. Saturdays and Sundays are no working days; holidays are not known.
 * Pure.
 */
final class Deadline {

    private static final int URGENT_WORKING_DAYS = 2;
    private static final int CLINICIAN_WORKING_DAYS = 5;
    private static final int SUPERVISED_DAYS = 14;

    private Deadline() {}

    /** Whether anybody has to look at all. */
    static boolean asksForALook(GateAction action) {
        return action.compareTo(GateAction.SUPERVISED_ONLY) <= 0;
    }

    /** The last moment, in the clinic's zone; empty where nobody has to look. */
    static Optional<Instant> of(GateAction action, Instant raisedAt, ZoneId zone) {
        var day = LocalDate.ofInstant(raisedAt, zone);
        return switch (action) {
            case EMERGENCY -> Optional.of(raisedAt);
            case SAME_DAY -> Optional.of(endOf(day, zone));
            case URGENT -> Optional.of(endOf(workingDays(day, URGENT_WORKING_DAYS), zone));
            case CLINICIAN_FIRST -> Optional.of(endOf(workingDays(day, CLINICIAN_WORKING_DAYS), zone));
            case SUPERVISED_ONLY -> Optional.of(endOf(day.plusDays(SUPERVISED_DAYS), zone));
            case STAY_ACTIVE, OK_WITH_CAUTIONS, OK -> Optional.empty();
        };
    }

    private static LocalDate workingDays(LocalDate from, int days) {
        var day = from;
        for (int left = days; left > 0; ) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day;
    }

    private static Instant endOf(LocalDate day, ZoneId zone) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
