package org.steadyback.screening;

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
import org.steadyback.screening.rules.Said;

/** Adds decisions to the gate. Nothing in it is ever changed. */
@Component
class GateWriter {

    /** The newest of all, whether it stands or was taken back: what was decided last. */
    static final String LAST = """
            SELECT b.action FROM gate b WHERE b.patient_id = :patient ORDER BY b.decided_at DESC, b.gate_id DESC LIMIT 1""";

    private final GateRepository gates;
    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final SafetyInRequest known;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    GateWriter(
            GateRepository gates,
            JdbcClient jdbc,
            CurrentAccount current,
            AuditTrail audit,
            SafetyInRequest known,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gates = gates;
        this.jdbc = jdbc;
        this.current = current;
        this.audit = audit;
        this.known = known;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Signs close it, if they are more urgent than what is in force; words are made of them when it is read.
     *
     * @param now as read in the patient's turn
     */
    void close(PatientId patient, BeforeStop now, GateAction action, List<? extends Said> said) {
        if (now.inForce().map(action::moreUrgentThan).orElse(true)) {
            add(patient, now.last(), action, "", null, GateSource.STOP, null, said);
        }
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
        add(patient, last(patient), action, reason, opensOn, source, screen, said);
    }

    private void add(
            PatientId patient,
            Optional<GateAction> before,
            GateAction action,
            String reason,
            @Nullable LocalDate opensOn,
            GateSource source,
            @Nullable UUID screen,
            List<? extends Said> said) {
        var gate = gates.saveAndFlush(new GateEntry(
                patient, action, reason, opensOn, source, screen, said, current.require(), clock.instant()));
        known.changed(patient);
        audit.created(patient, "gate", gate.getId());
        events.publishEvent(new GateChanged(patient, before.orElse(null), action));
    }

    private Optional<GateAction> last(PatientId patient) {
        return jdbc.sql(LAST)
                .param("patient", patient.value())
                .query(String.class)
                .optional()
                .map(GateAction::valueOf);
    }
}
