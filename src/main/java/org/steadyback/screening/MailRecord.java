package org.steadyback.screening;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with an alert what became of its mail, so that one that did not go can be seen. */
@Component
class MailRecord {

    private static final String KEEP = "UPDATE safety_alert SET mail = :mail, mailed_at = :at WHERE alert_id = :alert";

    private final JdbcClient jdbc;
    private final Clock clock;

    MailRecord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void keep(UUID alert, AlertMailed mail) {
        jdbc.sql(KEEP)
                .param("alert", alert)
                .param("mail", mail.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }
}
