package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** One clock a line: that of where the session was done. */
class SessionClockTest {

    @ParameterizedTest
    @CsvSource({
        // done at, in, home, received, day, words
        "2026-11-03T18:05:00Z,Europe/London,Europe/London,2026-11-03T18:20:00Z,2026-11-03,18:05",
        "2026-11-03T18:05:00Z,Europe/Lisbon,Europe/London,2026-11-03T18:20:00Z,2026-11-03,18:05",
        "2026-11-03T18:05:00Z,Europe/Madrid,Europe/London,2026-11-03T18:20:00Z,2026-11-03,19:05 Madrid time",
        "2026-11-03T23:30:00Z,Europe/Madrid,Europe/London,2026-11-03T23:45:00Z,2026-11-04,00:30 Madrid time",
        "2026-11-04T02:30:00Z,America/New_York,Europe/London,2026-11-04T02:40:00Z,2026-11-03,21:30 New York time",
        "2026-11-03T18:05:00Z,Europe/London,Europe/London,2026-11-04T07:30:00Z,2026-11-03,'18:05, received Wed 4 Nov 07:30'",
        "2026-11-03T18:05:00Z,Pacific/Apia,Europe/London,2026-11-03T19:30:00Z,2026-11-04,'07:05 Apia time, received 08:30'"
    })
    void dayAndHourAreOfOneZone(Instant at, ZoneId zone, ZoneId home, Instant received, LocalDate day, String words) {
        var entry = entry(at, received, zone);

        assertThat(entry.day()).isEqualTo(day);
        assertThat(SessionClock.startedAndReceived(entry, home)).isEqualTo(words);
        assertThat(words).startsWith(SessionClock.started(entry, home));
    }

    private static SessionEntry entry(Instant at, Instant received, ZoneId zone) {
        return new SessionEntry(
                SessionId.next(),
                LocalDate.ofInstant(at, zone),
                at,
                at.plusSeconds(600),
                received,
                SessionKind.USUAL,
                null,
                null,
                null,
                null,
                null,
                "",
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                false,
                List.of(),
                null,
                zone);
    }
}
