package org.steadyback.screening;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;

/** Keeps the gate: who may exercise, decided when, by whom, why. Decisions are added, never changed. */
@Service
@Transactional
public class Screening {

    private static final String ADD = """
            INSERT INTO gate (gate_id, clinic_id, patient_id, action, reason, opens_on, decided_by, decided_at)
            VALUES (:id, :clinic, :patient, :action, :reason, :opensOn, :by, :at)""";

    private static final String HISTORY = """
            SELECT g.patient_id, g.action, g.reason, g.opens_on, a.display_name, g.decided_at
              FROM gate g JOIN account a ON a.account_id = g.decided_by
             WHERE g.patient_id = ANY (:patients)
             ORDER BY g.decided_at DESC, g.gate_id DESC LIMIT :most""";

    private static final String NEWEST = """
            SELECT DISTINCT ON (g.patient_id) g.patient_id, g.action, g.reason, g.opens_on, a.display_name, g.decided_at
              FROM gate g JOIN account a ON a.account_id = g.decided_by
             WHERE g.patient_id = ANY (:patients)
             ORDER BY g.patient_id, g.decided_at DESC, g.gate_id DESC""";

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final Clock clock;

    Screening(JdbcClient jdbc, CurrentAccount current, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    @PreAuthorize("@care.treats(#command.patient())")
    public void decide(SetGate command) {
        var by = current.require();
        var id = Uuid7.next();
        jdbc.sql(ADD)
                .param("id", id)
                .param("clinic", by.clinic().value())
                .param("patient", command.patient().value())
                .param("action", command.action().name())
                .param("reason", command.reason())
                .param("opensOn", command.opensOn(), Types.DATE)
                .param("by", by.account().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        audit.created(command.patient(), "gate", id);
    }

    /** The newest decision; empty for somebody who has not been screened yet. */
    @PreAuthorize("@care.reads(#patient)")
    @Transactional(readOnly = true)
    public Optional<Gate> gateOf(PatientId patient) {
        return Optional.ofNullable(newest(List.of(patient)).get(patient));
    }

    /** The newest decisions of several patients, for a list; row-level security leaves out those of others. */
    @PreAuthorize("hasRole('PHYSIO')")
    @Transactional(readOnly = true)
    public Map<PatientId, Gate> gatesOf(Collection<PatientId> patients) {
        return newest(patients);
    }

    /** All decisions, newest first, at most 50. */
    @PreAuthorize("@care.treats(#patient)")
    @Transactional(readOnly = true)
    public List<Gate> history(PatientId patient) {
        return jdbc.sql(HISTORY)
                .param("patients", ids(List.of(patient)))
                .param("most", 50)
                .query((row, _) -> gate(row))
                .list();
    }

    private Map<PatientId, Gate> newest(Collection<PatientId> patients) {
        return jdbc
                .sql(NEWEST)
                .param("patients", ids(patients))
                .query((row, _) -> Map.entry(new PatientId(row.getObject("patient_id", UUID.class)), gate(row)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static UUID[] ids(Collection<PatientId> patients) {
        return patients.stream().map(PatientId::value).toArray(UUID[]::new);
    }

    private static Gate gate(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Gate(
                GateAction.valueOf(row.getString("action")),
                row.getString("reason"),
                row.getObject("opens_on", LocalDate.class),
                row.getString("display_name"),
                row.getTimestamp("decided_at").toInstant());
    }
}
