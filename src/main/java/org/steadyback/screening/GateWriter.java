package org.steadyback.screening;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.screening.rules.Said;

/** Adds decisions to the gate. Nothing in it is ever changed. */
@Component
class GateWriter {

    private static final String ADD = """
            INSERT INTO gate (gate_id, clinic_id, patient_id, action, reason, opens_on, decided_by, decided_at, source, screen_id,
                said)
            VALUES (:id, :clinic, :patient, :action, :reason, :opensOn, :by, :at, :source, :screen, :said)
            RETURNING (SELECT b.action FROM gate b WHERE b.patient_id = :patient AND b.gate_id <> :id
                        ORDER BY b.decided_at DESC, b.gate_id DESC LIMIT 1) AS before""";

    private static final int LONGEST_REASON = 1000;

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final SafetyInRequest known;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GateWriter(
            JdbcClient jdbc,
            CurrentAccount current,
            AuditTrail audit,
            SafetyInRequest known,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.audit = audit;
        this.known = known;
        this.events = events;
        this.clock = clock;
    }

    /** Signs close it; words are made of them when it is read. */
    void close(PatientId patient, GateAction action, List<? extends Said> said) {
        add(patient, action, "", null, GateSource.STOP, null, said);
    }

    /** A screen decides; which rules fired is kept with it. */
    void screened(
            PatientId patient, GateAction action, @Nullable LocalDate opensOn, UUID screen, List<? extends Said> said) {
        add(patient, action, "", opensOn, GateSource.SCREEN, screen, said);
    }

    /** @param screen the screen that decided; null for anything else */
    void add(
            PatientId patient,
            GateAction action,
            String reason,
            @Nullable LocalDate opensOn,
            GateSource source,
            @Nullable UUID screen) {
        add(patient, action, reason, opensOn, source, screen, List.of());
    }

    private void add(
            PatientId patient,
            GateAction action,
            String reason,
            @Nullable LocalDate opensOn,
            GateSource source,
            @Nullable UUID screen,
            List<? extends Said> said) {
        var by = current.require();
        var id = Uuid7.next();
        var before = jdbc.sql(ADD)
                .param("id", id)
                .param("clinic", by.clinic().value())
                .param("patient", patient.value())
                .param("action", action.name())
                .param("reason", reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason)
                .param("opensOn", opensOn, Types.DATE)
                .param("by", by.account().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("source", source.name())
                .param("screen", screen, Types.OTHER)
                .param("said", said.stream().map(Said::code).toArray(String[]::new))
                .query((row, _) -> Optional.ofNullable(row.getString("before")).map(GateAction::valueOf))
                .single();
        known.changed(patient);
        audit.created(patient, "gate", id);
        events.publishEvent(new GateChanged(patient, before.orElse(null), action));
    }
}
