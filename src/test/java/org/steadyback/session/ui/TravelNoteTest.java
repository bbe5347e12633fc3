package org.steadyback.session.ui;

import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.session.SessionClock;

import static org.assertj.core.api.Assertions.assertThat;

/** Which clock counts is said only where it makes a difference on that day. */
class TravelNoteTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/London, Europe/London, 2026-07-01, false",
        "Europe/London, Europe/Lisbon, 2026-07-01, false",
        "Europe/London, Europe/Berlin, 2026-07-01, true",
        "Europe/London, UTC, 2026-01-15, false",
        "Europe/London, UTC, 2026-07-01, true",
        // between the two changes of the clock New York is an hour nearer
        "Europe/London, Etc/GMT+4, 2026-03-20, true",
        "America/New_York, Etc/GMT+4, 2026-03-20, false"
    })
    void differsByTheTimeThatIsShown(String home, String away, LocalDate day, boolean differs) {
        assertThat(TravelNote.differ(ZoneId.of(home), ZoneId.of(away), day)).isEqualTo(differs);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Lisbon, Lisbon",
        "America/New_York, New York",
        "America/Argentina/Buenos_Aires, Buenos Aires",
        "UTC, UTC"
    })
    void namesTheCity(String zone, String city) {
        assertThat(SessionClock.city(ZoneId.of(zone))).isEqualTo(city);
    }
}
