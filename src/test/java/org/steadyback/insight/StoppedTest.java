package org.steadyback.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;
import org.steadyback.session.SessionEntry;
import org.steadyback.session.SessionId;
import org.steadyback.session.SessionKind;

import static org.assertj.core.api.Assertions.assertThat;

class StoppedTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-18T18:00:00Z");
    private static final Said.OfSign FAINT = Said.OfSign.of(Sign.FAINT, ScreenAnswer.NO);
    private static final Said.OfSign NUMB = Said.OfSign.of(Sign.NEW_NUMBNESS);

    /** Its day is that of the session, which may have been days before; what it was stored with says that it is the same. */
    @Test
    void whatCameWithASessionIsNamedWithIt() {
        assertThat(stopped(RECEIVED, FAINT).cameWith(session())).isTrue();
        assertThat(stopped(RECEIVED.plusSeconds(120), FAINT).cameWith(session()))
                .as("told once more")
                .isFalse();
        assertThat(stopped(RECEIVED, Said.OfSign.of(Sign.CHEST_PAIN)).cameWith(session()))
                .isFalse();
        assertThat(stopped(RECEIVED, FAINT, Said.OfSign.of(Sign.CHEST_PAIN)).cameWith(session()))
                .as("more than the session says")
                .isFalse();
    }

    @Test
    void wordsOfAnAlertFromBeforeThereWereCodesStandAsTheyAre() {
        assertThat(new Stopped(RECEIVED, List.of("Leg gave way", "sign faint NO"), true).words())
                .isEqualTo("Leg gave way; Fainting or nearly fainting (passed out, or still unwell: no)");
    }

    private static Stopped stopped(Instant at, Said... said) {
        return new Stopped(at, List.of(said).stream().map(Said::code).toList(), true);
    }

    private static SessionEntry session() {
        var done = Instant.parse("2026-11-16T09:00:00Z");
        return new SessionEntry(
                SessionId.next(),
                LocalDate.of(2026, 11, 16),
                done,
                done.plusSeconds(600),
                RECEIVED,
                SessionKind.USUAL,
                null,
                null,
                null,
                null,
                null,
                "",
                Set.of(FAINT, NUMB),
                Set.of(),
                Set.of(),
                null,
                false,
                List.of(),
                null,
                ZoneOffset.UTC);
    }
}
