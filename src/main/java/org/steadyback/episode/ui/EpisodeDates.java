package org.steadyback.episode.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as they are written on these pages. */
final class EpisodeDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private EpisodeDates() {}

    /** "3 Sept 2026". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
