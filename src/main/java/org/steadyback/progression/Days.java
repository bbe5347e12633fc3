package org.steadyback.progression;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A day in a sentence: "Thursday 4 June". */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

    private Days() {}

    public static String day(LocalDate day) {
        return DAY.format(day);
    }
}
