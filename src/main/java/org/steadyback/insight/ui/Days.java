package org.steadyback.insight.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are written here. */
final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    private Days() {}

    /** "Tue 3 Nov". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Tuesday 3 November". */
    static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }

    /** "3 Nov 2026". */
    static String date(LocalDate day) {
        return DATE.format(day);
    }
}
