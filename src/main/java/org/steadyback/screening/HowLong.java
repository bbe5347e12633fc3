package org.steadyback.screening;

import java.time.Duration;

/** How long something has been so, counted in whole hours and whole days of 24 hours: the same on every page. Pure. */
public final class HowLong {

    private HowLong() {}

    /** "less than an hour", "3 hours", "2 days". */
    public static String of(Duration age) {
        if (age.toHours() < 1) {
            return "less than an hour";
        }
        return age.toDays() < 1 ? count(age.toHours(), "hour") : count(age.toDays(), "day");
    }

    /** "just now", "7 minutes ago", "3 hours ago", "2 days ago". */
    public static String ago(Duration age) {
        if (age.toMinutes() < 1) {
            return "just now";
        }
        return (age.toHours() < 1 ? count(age.toMinutes(), "minute") : of(age)) + " ago";
    }

    private static String count(long number, String one) {
        return number + " " + (number == 1 ? one : one + "s");
    }
}
