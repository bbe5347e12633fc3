package org.steadyback.session.day;

import java.time.Duration;
import java.time.LocalTime;

/** From when to when somebody is up and about, by the clock at home; at least four hours, within one date. */
public record Waking(LocalTime from, LocalTime to) {

    private static final Duration SHORTEST = Duration.ofHours(4);

    /** Until the patient says something else (fact sheet §3.9 [D]). */
    public static final Waking USUAL = new Waking(LocalTime.of(8, 0), LocalTime.of(20, 0));

    /** @throws IllegalArgumentException when the day is shorter than four hours, or ends before it begins */
    public Waking {
        if (Duration.between(from, to).compareTo(SHORTEST) < 0) {
            throw new IllegalArgumentException("A day lasts at least four hours");
        }
    }

    int minutes() {
        return (int) Duration.between(from, to).toMinutes();
    }

    boolean contains(LocalTime time) {
        return !time.isBefore(from) && !time.isAfter(to);
    }
}
