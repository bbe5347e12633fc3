package org.steadyback.uikit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.steadyback.kernel.Signature;

/** Days and moments as they are written on screens. */
public final class Dates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

    private Dates() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Anna Berg, 3 Sept 2026". */
    public static String signed(Signature signature, ZoneId zone) {
        return signature.by() + ", " + DAY.format(signature.at().atZone(zone));
    }

    public static String day(java.time.Instant at, ZoneId zone) {
        return DAY.format(at.atZone(zone));
    }

    public static String moment(java.time.Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }
}
