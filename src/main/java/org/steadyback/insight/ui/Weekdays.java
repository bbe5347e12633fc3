package org.steadyback.insight.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days of these weeks, by their weekday; older ones are {@link org.steadyback.uikit.Dates}. */
final class Weekdays {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.UK);

    private Weekdays() {}

    /** "Tue 3 Nov". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
