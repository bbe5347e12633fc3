package org.steadyback.screening.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.steadyback.screening.AlertOverview;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.rules.Sign;

import static org.assertj.core.api.Assertions.assertThat;

class AlertBandTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant CAME_IN = Instant.parse("2026-03-04T17:02:00Z");

    @Test
    void whatCameInLateIsToldWithWhenItWasSaid() {
        assertThat(raised(Optional.of(Instant.parse("2026-03-04T14:02:00Z"))))
                .isEqualTo(raised(Optional.empty())
                        + " Said at 14:02, came in later: without network, or from a tab that was closed.");
        assertThat(raised(Optional.empty())).endsWith(".").doesNotContain("Said at");
    }

    private static String raised(Optional<Instant> saidAt) {
        return AlertBand.happened(
                new AlertOverview.Happened(
                        CAME_IN,
                        AlertOverview.What.RAISED,
                        Optional.of(GateAction.EMERGENCY),
                        List.of(Sign.CHEST_PAIN.name()),
                        "",
                        saidAt),
                LONDON);
    }
}
