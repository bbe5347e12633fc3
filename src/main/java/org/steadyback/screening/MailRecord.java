package org.steadyback.screening;

import java.time.Clock;
import java.util.UUID;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with an alert what became of its mail, so that one that did not go can be seen. */
@Component
class MailRecord {

    private final AlertRepository alerts;
    private final Clock clock;

    MailRecord(AlertRepository alerts, Clock clock) {
        this.alerts = alerts;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void keep(UUID alert, AlertMailed mail) {
        alerts.mailed(alert, mail, clock.instant());
    }
}
