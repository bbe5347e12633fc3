package org.steadyback.screening;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.EmailAddress;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.screening.rules.Said;

/** Raises and closes safety alerts, in the transaction of what caused it. */
@Component
class AlertWriter {

    // whoever leads the care today owns it; without a lead whoever treats, and at last whoever did. Answers with the
    // addresses
    // of those who treat today
    private static final String RAISE = """
            INSERT INTO safety_alert (alert_id, clinic_id, patient_id, owner_id, action, cause, details, said, screen_id, raised_at,
                told_to, told_at)
            SELECT :id, :clinic, :patient, t.account_id, :action, :cause, '{}', :said, :screen, :at, :toldTo, :toldAt
              FROM care_team t
             WHERE t.patient_id = :patient AND t.role IN ('LEAD', 'SECOND', 'COVER')
             ORDER BY t.valid_from <= app_today() AND (t.valid_until IS NULL OR t.valid_until > app_today()) DESC,
                      t.role = 'LEAD' DESC, t.valid_from DESC
             LIMIT 1
            RETURNING (SELECT array_agg(DISTINCT a.email ORDER BY a.email)
                         FROM care_team t JOIN account a USING (account_id)
                        WHERE t.patient_id = safety_alert.patient_id AND t.role IN ('LEAD', 'SECOND', 'COVER')
                          AND a.active AND a.role = 'PHYSIO' AND t.valid_from <= app_today()
                          AND (t.valid_until IS NULL OR t.valid_until > app_today())) AS treating""";

    private static final String CLOSE = """
            UPDATE safety_alert
               SET closed_by = :by, closed_at = :at, closed_reason = :reason, clearance_id = :clearance
             WHERE patient_id = :patient AND closed_at IS NULL AND alert_id = ANY (:alerts)""";

    // the patient's own slip, put right within the minute on the same page
    private static final String TAKE_BACK = """
            UPDATE safety_alert SET closed_by = :by, closed_at = :at, closed_reason = 'TAKEN_BACK'
             WHERE patient_id = :patient AND closed_at IS NULL AND seen_at IS NULL AND screen_id = :screen""";

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final SafetyInRequest known;
    private final Clock clock;

    AlertWriter(
            JdbcClient jdbc,
            CurrentAccount current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            SafetyInRequest known,
            Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.known = known;
        this.clock = clock;
    }

    /** A screen asks for a look. Some actions ask for none; then nothing is raised. */
    void raiseScreen(PatientId patient, GateAction action, List<? extends Said> said, UUID screen) {
        if (Deadline.asksForALook(action)) {
            raise(patient, action, AlertCause.SCREEN, said, screen, null);
        }
    }

    /**
     * Signs ask for a look.
     *
     * @param toldAt when whoever acts was told of them; null = the patient said so here
     */
    void raiseStop(PatientId patient, GateAction action, List<? extends Said> said, @Nullable Instant toldAt) {
        raise(patient, action, AlertCause.STOP, said, null, toldAt);
    }

    private void raise(
            PatientId patient,
            GateAction action,
            AlertCause cause,
            List<? extends Said> said,
            @Nullable UUID screen,
            @Nullable Instant toldAt) {
        var id = Uuid7.next();
        var by = current.require();
        var treating = jdbc.sql(RAISE)
                .param("id", id, Types.OTHER)
                .param("clinic", by.clinic().value(), Types.OTHER)
                .param("patient", patient.value(), Types.OTHER)
                .param("action", action.name())
                .param("cause", cause.name())
                .param("said", said.stream().map(Said::code).toArray(String[]::new))
                .param("screen", screen, Types.OTHER)
                .param("at", Timestamp.from(clock.instant()))
                .param("toldTo", toldAt == null ? null : by.account().value(), Types.OTHER)
                .param("toldAt", toldAt == null ? null : Timestamp.from(toldAt), Types.TIMESTAMP)
                .query((row, _) -> SafetyRows.texts(row.getArray("treating")))
                .optional()
                .orElse(List.of());
        known.changed(patient);
        audit.created(patient, "safety alert", id);
        if (action.stops()) {
            events.publishEvent(new SafetyAlertRaised(
                    id, by.account(), treating.stream().map(EmailAddress::new).toList()));
        }
    }

    /** A clinician cleared exactly these; whether they were seen before is another fact. */
    void close(PatientId patient, Set<UUID> alerts, UUID clearance, String reason) {
        int closed = jdbc.sql(CLOSE)
                .param("by", current.require().account().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("reason", reason)
                .param("clearance", clearance)
                .param("patient", patient.value())
                .param("alerts", alerts.toArray(UUID[]::new))
                .update();
        if (closed != alerts.size()) {
            throw new IllegalStateException("Of the alerts to clear some were closed already");
        }
        known.changed(patient);
        alerts.forEach(alert -> audit.updated(patient, "safety alert", alert.toString()));
    }

    /** Whether it was still to be taken back: nobody has seen it. */
    boolean takeBack(PatientId patient, UUID screen) {
        int closed = jdbc.sql(TAKE_BACK)
                .param("by", current.require().account().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("patient", patient.value())
                .param("screen", screen)
                .update();
        known.changed(patient);
        return closed > 0;
    }
}
