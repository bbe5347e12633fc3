package org.steadyback.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.kernel.PatientId;

import static org.assertj.core.api.Assertions.assertThat;

class TimedTest {

    private static final Instant NOW = Instant.parse("2026-06-10T08:00:00Z");
    private static final Instant STARTED = NOW.minusSeconds(1800);

    private static RecordSession session(Instant startedAt, @Nullable Instant sentAt) {
        var one = Examples.of(PatientId.next(), startedAt).session();
        return new RecordSession(
                one.patient(),
                one.id(),
                one.startedAt(),
                one.endedAt(),
                one.zone(),
                one.kind(),
                one.planned(),
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                "",
                one.items(),
                Set.of(),
                sentAt);
    }

    /** Seconds by which the client's clock is ahead; whether the times are moved. */
    @ParameterizedTest
    @CsvSource({"0, false", "300, false", "-300, false", "301, true", "-301, true", "86400, true", "-31536000, true"})
    void aClockThatIsMoreThanFiveMinutesWrongIsSetRight(long ahead, boolean moved) {
        var said = STARTED.plusSeconds(ahead);
        var timed = Timed.of(session(said, NOW.plusSeconds(ahead)), null, NOW);

        assertThat(timed.doubtful()).isEqualTo(moved);
        assertThat(timed.session().startedAt()).isEqualTo(moved ? STARTED : said);
        assertThat(Duration.between(timed.session().startedAt(), timed.session().endedAt()))
                .isEqualTo(Duration.ofMinutes(15));
        assertThat(timed.said()).isEqualTo(moved ? new SaidTimes(said, said.plusSeconds(900)) : null);
    }

    @Test
    void withoutAWordOnTheClockItCountsAsRight() {
        var timed = Timed.of(session(STARTED.plusSeconds(86_400), null), null, NOW);

        assertThat(timed.doubtful()).isFalse();
        assertThat(SessionRules.faults(timed, NOW, NOW.minusSeconds(900_000)))
                .extracting(Fault::field)
                .contains("startedAt", "endedAt");
    }

    @Test
    void nothingIsRefusedForItsTimeWhereTheClockWasSetRight() {
        var long_ago = Instant.parse("1970-01-02T00:00:00Z");
        var timed = Timed.of(session(long_ago.minusSeconds(1800), long_ago), null, NOW);

        assertThat(timed.session().startedAt()).isEqualTo(STARTED);
        assertThat(SessionRules.faults(timed, NOW, NOW))
                .as("registered just now")
                .isEmpty();
    }

    @Test
    void aCorrectionKeepsTheTimesThatWereSetRight() {
        var said = new SaidTimes(STARTED.plusSeconds(7200), STARTED.plusSeconds(8100));
        var stored = new StoredSession(session(STARTED, null), said);
        var ahead = NOW.plusSeconds(7200);

        var asGivenOut = Timed.of(session(STARTED, ahead), stored, NOW);
        var asFirstSaid = Timed.of(session(said.startedAt(), ahead), stored, NOW);

        assertThat(asGivenOut.session().startedAt()).isEqualTo(STARTED);
        assertThat(asFirstSaid.session().startedAt()).isEqualTo(STARTED);
        assertThat(asGivenOut.doubtful()).isTrue();
    }
}
