package org.steadyback.screening;

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
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.screening.rules.Said;

/** Raises and closes safety alerts, in the transaction of what caused it. */
@Component
class AlertWriter {

    private final AlertRepository entries;
    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final SafetyInRequest known;
    private final Clock clock;

    AlertWriter(
            AlertRepository entries,
            JdbcClient jdbc,
            CurrentAccount current,
            AuditTrail audit,
            ApplicationEventPublisher events,
            SafetyInRequest known,
            Clock clock) {
        this.entries = entries;
        this.jdbc = jdbc;
        this.current = current;
        this.audit = audit;
        this.events = events;
        this.known = known;
        this.clock = clock;
    }

    /**
     * A screen asks for a look. Some actions ask for none; then nothing is raised.
     *
     * @param saidAt when the patient said so here; null = just now
     */
    void raiseScreen(
            PatientId patient, GateAction action, List<? extends Said> said, UUID screen, @Nullable Instant saidAt) {
        if (Deadline.asksForALook(action)) {
            raise(patient, action, AlertCause.SCREEN, said, screen, null, saidAt, team(patient));
        }
    }

    /**
     * Signs ask for a look.
     *
     * @param toldAt when whoever acts was told of them; null = the patient said so here
     * @param saidAt when the patient said so here; null = just now
     */
    void raiseStop(
            PatientId patient,
            GateAction action,
            List<? extends Said> said,
            @Nullable Instant toldAt,
            @Nullable Instant saidAt,
            AlertTeam team) {
        raise(patient, action, AlertCause.STOP, said, null, toldAt, saidAt, team);
    }

    private void raise(
            PatientId patient,
            GateAction action,
            AlertCause cause,
            List<? extends Said> said,
            @Nullable UUID screen,
            @Nullable Instant toldAt,
            @Nullable Instant saidAt,
            AlertTeam team) {
        var by = current.require();
        var id = Uuid7.next();
        entries.saveAndFlush(new AlertEntry(
                id, patient, team.owner(), action, cause, said, screen, toldAt, saidAt, by, clock.instant()));
        known.changed(patient);
        audit.created(patient, "safety alert", id);
        if (action.stops()) {
            events.publishEvent(new SafetyAlertRaised(id, by.account(), team.treating()));
        }
    }

    private AlertTeam team(PatientId patient) {
        return jdbc.sql(AlertTeam.SELECT)
                .param("patient", patient.value())
                .query((row, _) -> AlertTeam.of(row))
                .single();
    }

    /** A clinician cleared exactly these; whether they were seen before is another fact. */
    void close(PatientId patient, Set<UUID> alerts, UUID clearance, String reason) {
        int closed = entries.close(
                patient.value(),
                alerts,
                clearance,
                reason,
                current.require().account().value(),
                clock.instant());
        if (closed != alerts.size()) {
            throw new IllegalStateException("Of the alerts to clear some were closed already");
        }
        known.changed(patient);
        alerts.forEach(alert -> audit.updated(patient, "safety alert", alert.toString()));
    }

    /** Whether it was still to be taken back: nobody has seen it. */
    boolean takeBack(PatientId patient, UUID screen) {
        int closed = entries.takeBack(
                patient.value(), screen, current.require().account().value(), clock.instant());
        known.changed(patient);
        return closed > 0;
    }
}
