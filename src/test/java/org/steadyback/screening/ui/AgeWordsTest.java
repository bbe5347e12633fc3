package org.steadyback.screening.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.screening.GateAction;
import org.steadyback.screening.InForce;

import static org.assertj.core.api.Assertions.assertThat;

class AgeWordsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");
    private static final Instant SINCE = Instant.parse("2026-03-04T14:02:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMERGENCY | false | 2026-03-04T14:02:07Z | To be looked at now, waiting since 14:02.",
                "EMERGENCY | false | 2026-03-05T09:00:00Z | 'To be looked at now, waiting since 4 Mar, 14:02.'",
                "EMERGENCY | true | 2026-03-04T15:02:07Z | To be looked at now.",
                "SAME_DAY | false | 2026-03-04T20:00:00Z | To be looked at the same day.",
                "SAME_DAY | false | 2026-03-05T09:00:00Z | To be looked at the same day. That time is over.",
                "CLINICIAN_FIRST | false | 2026-03-05T09:00:00Z | To be looked at within 5 working days.",
                "CLINICIAN_FIRST | true | 2026-03-13T09:00:00Z | To be looked at within 5 working days. That time is over."
            })
    void whatIsDueAndWhetherItsTimeIsOver(GateAction action, boolean taken, Instant now, String words) {
        assertThat(AgeWords.due(new InForce(action, SINCE), taken, now, ZONE)).isEqualTo(words);
    }

    @Test
    void whatCameInLaterSaysWhenItWasSaid() {
        assertThat(AgeWords.saidEarlier(Optional.empty(), SINCE, ZONE)).isEmpty();
        assertThat(AgeWords.saidEarlier(Optional.of(SINCE), SINCE.plusSeconds(7200), ZONE))
                .isEqualTo("Said at 14:02, came in later: without network, or from a tab that was closed. ");
        assertThat(AgeWords.saidEarlier(Optional.of(SINCE), SINCE.plusSeconds(86400), ZONE))
                .startsWith("Said at 4 Mar, 14:02, came in later");
    }
}
