package org.steadyback.session.day;

import java.time.LocalTime;

/** What people call the time. */
public enum PartOfDay {
    MORNING,
    MIDDAY,
    AFTERNOON,
    EVENING;

    private static final LocalTime MIDDAY_FROM = LocalTime.of(11, 30);
    private static final LocalTime AFTERNOON_FROM = LocalTime.of(14, 30);
    private static final LocalTime EVENING_FROM = LocalTime.of(17, 30);

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
