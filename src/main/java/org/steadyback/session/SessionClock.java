package org.steadyback.session;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.steadyback.text.Texts;

/**
 * When a session was done, in words: day and hour by one clock, that of the zone in which it was done; the zone is named where
 * it shows another time than home's.
 */
public final class SessionClock {

    private static final SessionLogTexts SAY = Texts.of(SessionLogTexts.class);
    private static final Duration AT_ONCE = Duration.ofMinutes(10);

    private SessionClock() {}

    /** "18:05", or "18:05 Lisbon time". */
    public static String started(SessionEntry entry, ZoneId home) {
        var time = entry.startedAt().atZone(entry.zone());
        return sameTime(entry.startedAt(), entry.zone(), home)
                ? SAY.time(time)
                : SAY.timeAway(time, city(entry.zone()));
    }

    /** The same, with "received Wed 4 Nov 07:30" by the same clock when it came in later. */
    public static String startedAndReceived(SessionEntry entry, ZoneId home) {
        var done = started(entry, home);
        if (entry.receivedAt().isBefore(entry.endedAt().plus(AT_ONCE))) {
            return done;
        }
        var received = entry.receivedAt().atZone(entry.zone());
        return received.toLocalDate().equals(entry.day())
                ? SAY.received(done, received)
                : SAY.receivedOn(done, received);
    }

    /** "Lisbon" of Europe/Lisbon. */
    public static String city(ZoneId zone) {
        return zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
    }

    /** Two zones that show the same time then are one clock. */
    private static boolean sameTime(Instant at, ZoneId one, ZoneId other) {
        return one.getRules().getOffset(at).equals(other.getRules().getOffset(at));
    }
}
