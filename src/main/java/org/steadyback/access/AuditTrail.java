package org.steadyback.access;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.kernel.WrittenInSql;

/** Who saw or changed what. Takes no clinical value and no free text; a write stands or falls with its transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AuditTrail {

    @WrittenInSql(
            "Nothing ever reads it back here: a row by its key, one statement, however much else is in the session")
    private static final String ADD = """
            INSERT INTO audit_entry (audit_entry_id, clinic_id, at, actor_id, actor_role, patient_id, action, subject, subject_id)
            VALUES (:id, :clinic, :at, :actor, :role, :patient, :action, :subject, :subjectId)""";

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, CurrentAccount current, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.clock = clock;
    }

    public void created(@Nullable PatientId patient, String subject, Object id) {
        add(patient, "CREATE", subject, id.toString());
    }

    public void updated(@Nullable PatientId patient, String subject, Object id) {
        add(patient, "UPDATE", subject, id.toString());
    }

    /** One row per patient and page opened. */
    public void read(PatientId patient, String subject) {
        add(patient, "READ", subject, null);
    }

    /** Somebody asked for a patient who is not theirs. */
    public void denied(PatientId patient) {
        add(null, "DENY", "patient", patient.toString());
    }

    /** Somebody asked for what is not to be had in that way. */
    public void denied(String subject, Object id) {
        add(null, "DENY", subject, id.toString());
    }

    private void add(@Nullable PatientId patient, String action, String subject, @Nullable String id) {
        var who = current.require();
        jdbc.sql(ADD)
                .param("id", Uuid7.next())
                .param("clinic", who.clinic().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", who.account().value())
                .param("role", who.role().name())
                .param("patient", patient == null ? null : patient.value(), Types.OTHER)
                .param("action", action)
                .param("subject", subject)
                .param("subjectId", id, Types.VARCHAR)
                .update();
    }
}
