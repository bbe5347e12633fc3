package org.steadyback.session.day;

import java.time.LocalTime;

/** What people call the time. */
public enum PartOfDay {
    MORNING("Morning"),
    MIDDAY("Midday"),
    AFTERNOON("Afternoon"),
    EVENING("Evening");

    private static final LocalTime MIDDAY_FROM = LocalTime.of(11, 30);
    private static final LocalTime AFTERNOON_FROM = LocalTime.of(14, 30);
    private static final LocalTime EVENING_FROM = LocalTime.of(17, 30);

    private final String words;

    PartOfDay(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public static PartOfDay of(LocalTime time) {
        if (time.isBefore(MIDDAY_FROM)) {
            return MORNING;
        }
        if (time.isBefore(AFTERNOON_FROM)) {
            return MIDDAY;
        }
        return time.isBefore(EVENING_FROM) ? AFTERNOON : EVENING;
    }
}
