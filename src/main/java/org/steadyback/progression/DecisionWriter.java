package org.steadyback.progression;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.Dose;

/** The statements that add decisions and the versions that come of them. Nothing in it changes one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecisionWriter {

    /** Raised whenever the rules themselves change, so that a stored answer can be told from a new one. */
    static final int ENGINE_VERSION = 1;

    private static final String ADD = """
            INSERT INTO dose_decision (decision_id, clinic_id, patient_id, prescription_id, judged_version, engine_version,
                parameters_version, rule, quantity, inputs, days, decision, cause, quota_before, quota_after, classes, evidence,
                told_from, told_to, told_settled, decided_by, decided_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)""";

    // whoever has the programme open in a form must hear that it changed meanwhile
    private static final String ADD_VERSION = """
            WITH changed AS (
                UPDATE programme SET version = version + 1, changed_by = ?, changed_at = ?
                 WHERE programme_id = (SELECT programme_id FROM prescription WHERE prescription_id = ?))
            INSERT INTO prescription_version (prescription_id, number, clinic_id, patient_id, exercise_id, exercise_version, place,
                sets, reps, hold_seconds, rest_seconds, side, load, minutes, days_per_week, weekdays, bouts_per_day, valid_from,
                withdrawn, kind, reason, made_by, made_at, origin, decision_id)
            SELECT prescription_id, (SELECT max(number) + 1 FROM prescription_version n WHERE n.prescription_id = v.prescription_id),
                   clinic_id, patient_id, exercise_id, exercise_version, place, ?, ?, ?, ?, side, ?, ?, days_per_week, weekdays,
                   bouts_per_day, ?, false, ?, ?, ?, ?, ?, ?
              FROM prescription_version v WHERE prescription_id = ? AND number = ? AND patient_id = ?""";

    private static final int BATCH = 60;

    private final JdbcTemplate jdbc;

    DecisionWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(PatientId patient, Collection<Made> decisions, int parameters, SignedIn by, Instant now) {
        jdbc.batchUpdate(ADD, decisions, BATCH, (statement, one) -> fill(statement, patient, one, parameters, by, now));
    }

    void addVersions(PatientId patient, List<NextDose> versions, SignedIn by, Instant now) {
        jdbc.batchUpdate(ADD_VERSION, versions, BATCH, (statement, one) -> fill(statement, patient, one, by, now));
    }

    private static void fill(
            PreparedStatement row, PatientId patient, Made one, int parameters, SignedIn by, Instant now)
            throws SQLException {
        var connection = row.getConnection();
        var asked = one.version().asked();
        row.setObject(1, one.id().value());
        row.setObject(2, by.clinic().value());
        row.setObject(3, patient.value());
        row.setObject(4, asked.prescription().value());
        row.setInt(5, asked.number());
        row.setInt(6, ENGINE_VERSION);
        row.setInt(7, parameters);
        row.setString(8, one.rule().name());
        row.setString(9, one.dose().quantity().name());
        row.setString(10, one.inputs());
        row.setArray(
                11,
                connection.createArrayOf(
                        "date", one.days().stream().map(Date::valueOf).toArray()));
        row.setString(12, one.decision().name());
        row.setString(13, one.cause().name());
        row.setBigDecimal(14, one.dose().quota());
        row.setBigDecimal(15, one.quotaAfter());
        row.setArray(16, names(connection, one));
        row.setString(17, EvidenceJson.of(one.evidence()));
        row.setBigDecimal(18, one.news().from());
        row.setBigDecimal(19, one.news().to());
        row.setInt(20, one.news().settled());
        row.setObject(21, by.account().value());
        row.setTimestamp(22, Timestamp.from(now));
    }

    private static java.sql.Array names(Connection connection, Made one) throws SQLException {
        return connection.createArrayOf(
                "text", one.classes().stream().map(Enum::name).toArray());
    }

    private static void fill(PreparedStatement row, PatientId patient, NextDose one, SignedIn by, Instant now)
            throws SQLException {
        var sets = one.dose() instanceof Dose.Sets dose ? dose : null;
        var minutes = one.dose() instanceof Dose.Minutes(int value) ? (Integer) value : null;
        row.setObject(1, by.account().value());
        row.setTimestamp(2, Timestamp.from(now));
        row.setObject(3, one.prescription().value());
        row.setObject(4, sets == null ? null : sets.sets(), Types.INTEGER);
        row.setObject(5, sets == null ? null : sets.reps(), Types.INTEGER);
        row.setObject(6, sets == null ? null : sets.holdSeconds(), Types.INTEGER);
        row.setObject(7, sets == null ? null : sets.restSeconds(), Types.INTEGER);
        row.setString(8, sets == null ? null : sets.load());
        row.setObject(9, minutes, Types.INTEGER);
        row.setObject(10, one.from());
        row.setString(11, one.cause().kind().name());
        row.setString(12, one.cause().reason());
        row.setObject(13, by.account().value());
        row.setTimestamp(14, Timestamp.from(now));
        row.setString(15, one.cause().kind().origin().name());
        row.setObject(16, one.decision() == null ? null : one.decision().value(), Types.OTHER);
        row.setObject(17, one.prescription().value());
        row.setInt(18, one.basedOn());
        row.setObject(19, patient.value());
    }
}
