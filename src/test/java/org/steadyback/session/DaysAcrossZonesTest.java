package org.steadyback.session;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.steadyback.kernel.PatientId;

import static org.assertj.core.api.Assertions.assertThat;

/** Days and next mornings where the patient lives: every zone of the list, hour by hour through its changes of the clock. */
class DaysAcrossZonesTest {

    static Stream<ZoneId> zones() {
        return Stream.of(
                        "Europe/London",
                        "Europe/Berlin",
                        "America/New_York",
                        "America/Los_Angeles",
                        "America/St_Johns",
                        "America/Santiago", // the clock changes at midnight
                        "Africa/Cairo", // likewise
                        "Asia/Beirut", // likewise
                        "Africa/Casablanca",
                        "Australia/Lord_Howe", // by half an hour
                        "Pacific/Auckland",
                        "Pacific/Kiritimati",
                        "Pacific/Chatham",
                        "Asia/Kathmandu",
                        "Asia/Kolkata",
                        "UTC")
                .map(ZoneId::of);
    }

    /** Whenever on a day a session began, its morning is the next date there, asked from then on for a week and never before. */
    @ParameterizedTest
    @MethodSource("zones")
    void theNextMorningIsTheNextDateAtHome(ZoneId zone) {
        for (var began : instants(zone)) {
            var day = session(began, zone).day();
            for (int hours = 0; hours < 10 * 24; hours += 5) {
                var today = LocalDate.ofInstant(began.plus(Duration.ofHours(hours)), zone);
                var question = MorningQuestion.open(List.of(day), today);
                long later = day.until(today, java.time.temporal.ChronoUnit.DAYS);

                assertThat(question.isPresent())
                        .as(zone + " " + began + " + " + hours + " h")
                        .isEqualTo(later >= 1 && later <= MorningQuestion.DAYS_TAKEN);
                question.ifPresent(asked -> {
                    assertThat(asked.date()).isEqualTo(day.plusDays(1));
                    assertThat(MorningQuestion.faults(asked.date(), today)).isEmpty();
                });
            }
        }
    }

    /** A day begins once and ends once, also where midnight is left out or comes twice. */
    @ParameterizedTest
    @MethodSource("zones")
    void daysFollowEachOtherWithoutGapOrReturn(ZoneId zone) {
        var time = LocalDate.of(2026, 1, 1).atStartOfDay(zone).toInstant();
        var day = session(time, zone).day();
        for (int quarters = 0; quarters < 366 * 24 * 4; quarters++) {
            time = time.plus(Duration.ofMinutes(15));
            var next = session(time, zone).day();
            assertThat(next).isBetween(day, day.plusDays(1));
            day = next;
        }
        assertThat(day).isBetween(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 2));
    }

    /** The days around each change of the clock of two years, at odd hours, and as many days without one. */
    private static List<Instant> instants(ZoneId zone) {
        var random = new Random(zone.getId().hashCode());
        var start = Instant.parse("2026-01-01T00:00:00Z");
        var changes = Stream.iterate(
                        zone.getRules().nextTransition(start),
                        java.util.Objects::nonNull,
                        change -> zone.getRules().nextTransition(change.getInstant()))
                .limit(4)
                .flatMap(change -> Stream.of(-26, -13, -2, -1, 0, 1, 2, 13, 26)
                        .map(hours -> change.getInstant().plus(Duration.ofHours(hours))));
        var others = Stream.generate(() -> start.plus(Duration.ofMinutes(random.nextInt(2 * 365 * 24 * 60))))
                .limit(40);
        return Stream.concat(changes, others).toList();
    }

    private static RecordSession session(Instant began, ZoneId zone) {
        return new RecordSession(
                new PatientId(new java.util.UUID(1, 2)),
                new SessionId(new java.util.UUID(3, 4)),
                began,
                began.plus(Duration.ofMinutes(20)),
                zone,
                SessionKind.USUAL,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                "",
                List.of());
    }
}
