package org.steadyback.progression;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.ProgrammeId;

/** The statements that add answers to decisions, and switch the automatic mode. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class AnswerWriter {

    private static final String ADD = """
            INSERT INTO decision_answer (answer_id, clinic_id, patient_id, decision_id, answer, reason, answered_by, answered_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String SWITCH = """
            INSERT INTO automatic_mode (automatic_mode_id, clinic_id, patient_id, programme_id, switched_on, cause, reason, switched_by,
                switched_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final int BATCH = 60;

    private final JdbcTemplate jdbc;

    AnswerWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(PatientId patient, List<DecisionId> decisions, Answer answer, String reason, SignedIn by, Instant now) {
        if (decisions.isEmpty()) {
            return;
        }
        jdbc.batchUpdate(ADD, decisions, BATCH, (row, decision) -> {
            row.setObject(1, Uuid7.next());
            row.setObject(2, by.clinic().value());
            row.setObject(3, patient.value());
            row.setObject(4, decision.value());
            row.setString(5, answer.name());
            row.setString(6, reason);
            row.setObject(7, by.account().value());
            row.setTimestamp(8, Timestamp.from(now));
        });
    }

    /** @param reason the physio's word; empty where the cause says all */
    void switchAutomatic(
            PatientId patient,
            ProgrammeId programme,
            boolean on,
            AutomaticCause cause,
            String reason,
            SignedIn by,
            Instant now) {
        jdbc.update(
                SWITCH,
                Uuid7.next(),
                by.clinic().value(),
                patient.value(),
                programme.value(),
                on,
                cause.name(),
                reason,
                by.account().value(),
                Timestamp.from(now));
    }
}
