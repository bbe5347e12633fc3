package org.steadyback.screening;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.kernel.PatientId;

import static org.assertj.core.api.Assertions.assertThat;

/** What an alert says of itself. */
class SafetyAlertTest {

    private static final Instant RAISED = Instant.parse("2026-11-29T10:00:00Z");

    /** A mail still under way is not missing for five minutes; one that nobody asked for never is. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "EMERGENCY, -, 300, false",
                "EMERGENCY, -, 301, true",
                "EMERGENCY, SENT, 86400, false",
                "EMERGENCY, PARTLY, 1, true",
                "EMERGENCY, FAILED, 1, true",
                "EMERGENCY, NO_SERVER, 1, true",
                "SAME_DAY, -, 301, true",
                "SAME_DAY, FAILED, 1, true",
                "URGENT, -, 86400, false",
                "CLINICIAN_FIRST, -, 86400, false"
            })
    void aMailThatDidNotGoIsMissing(GateAction action, @Nullable AlertMailed mail, long seconds, boolean missing) {
        var alert = new SafetyAlert(
                UUID.randomUUID(),
                PatientId.next(),
                "Pat",
                "Anna",
                action,
                AlertCause.STOP,
                List.of("Chest pain"),
                RAISED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.ofNullable(mail),
                new InForce(action, RAISED));

        assertThat(alert.mailMissing(RAISED.plusSeconds(seconds))).isEqualTo(missing);
    }
}
