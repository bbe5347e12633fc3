package org.steadyback.insight.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days of these weeks, by their weekday; older ones are {@link org.steadyback.uikit.Dates}. */
final class Weekdays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);
    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private Weekdays() {}

    /** "Tue 3 Nov". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "Tuesday 3 November". */
    static String longDay(LocalDate day) {
        return LONG_DAY.format(day);
    }
}
