package org.steadyback.programme.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.steadyback.kernel.Signature;
import org.steadyback.programme.ProgrammeHistory;

/** Days and moments as they are written on screens. */
final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private Dates() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Runs since 3 Sept 2026. " */
    static String running(ProgrammeHistory programme, LocalDate today) {
        var start = programme.programme().plan().startsOn();
        return (start.isAfter(today) ? "Starts on " : "Runs since ") + day(start) + ". ";
    }

    static String signatures(ProgrammeHistory programme, ZoneId zone) {
        return "Assigned by %s; last changed by %s."
                .formatted(signed(programme.assigned(), zone), signed(programme.lastChanged(), zone));
    }

    /** "Anna Berg, 3 Sept 2026". */
    static String signed(Signature signature, ZoneId zone) {
        return signature.by() + ", " + DAY.format(signature.at().atZone(zone));
    }

    static String day(java.time.Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }

    static String moment(java.time.Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }
}
