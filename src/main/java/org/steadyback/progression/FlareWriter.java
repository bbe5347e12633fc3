package org.steadyback.progression;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Uuid7;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.plan.Dose;

/** The statements that add flares, what they ease, and what happens in them. Nothing in it changes one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FlareWriter {

    private static final String ADD = """
            INSERT INTO flare (flare_id, clinic_id, patient_id, programme_id, began_on, suggested, usual_pain, parameters_version,
                made_by, made_at)
            VALUES (:id, :clinic, :patient, :programme, :began, :suggested, :usual, :parameters, :by, :at)""";

    private static final String ADD_EVENT = """
            INSERT INTO flare_event (flare_event_id, clinic_id, patient_id, flare_id, kind, on_date, usual_pain, mornings, made_by,
                made_at)
            VALUES (:id, :clinic, :patient, :flare, :kind, :on, :usual, :mornings, :by, :at)""";

    private static final String ADD_VERSION = """
            INSERT INTO prescription_version (prescription_id, number, clinic_id, patient_id, exercise_id, exercise_version, place,
                sets, reps, hold_seconds, rest_seconds, side, load, minutes, days_per_week, weekdays, bouts_per_day, valid_from,
                withdrawn, kind, made_by, made_at, origin)
            SELECT prescription_id, (SELECT max(number) + 1 FROM prescription_version n WHERE n.prescription_id = v.prescription_id),
                   clinic_id, patient_id, exercise_id, exercise_version, ?, sets, ?, ?, rest_seconds, side, load, ?, days_per_week,
                   weekdays, bouts_per_day, ?, ?, ?, ?, ?, 'ENGINE'
              FROM prescription_version v WHERE prescription_id = ? AND number = ? AND patient_id = ?""";

    private static final String ADD_ITEM = """
            INSERT INTO flare_item (flare_id, prescription_id, clinic_id, patient_id, version_before, version_during, granule,
                quota_before, quota_during)
            SELECT ?, v.prescription_id, v.clinic_id, v.patient_id, ?,
                   (SELECT max(number) FROM prescription_version n WHERE n.prescription_id = v.prescription_id), ?, ?, ?
              FROM prescription_version v WHERE prescription_id = ? AND number = ? AND patient_id = ?""";

    // whoever has the programme open in a form must hear that it changed meanwhile
    private static final String TOUCH = """
            UPDATE programme SET version = version + 1, changed_by = :by, changed_at = :at
             WHERE patient_id = :patient AND programme_id = :programme""";

    private static final int BATCH = 60;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FlareWriter(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Who acts for whom, and when. */
    record Act(PatientId patient, SignedIn by, Instant at) {}

    void add(
            FlareId id,
            ProgrammeId programme,
            LocalDate began,
            boolean suggested,
            @Nullable BigDecimal usual,
            int parameters,
            Act act) {
        jdbc.sql(ADD)
                .param("id", id.value())
                .param("clinic", act.by().clinic().value())
                .param("patient", act.patient().value())
                .param("programme", programme.value())
                .param("began", began)
                .param("suggested", suggested)
                .param("usual", usual, Types.NUMERIC)
                .param("parameters", parameters)
                .param("by", act.by().account().value())
                .param("at", Timestamp.from(act.at()))
                .update();
    }

    /** @param mornings that it rests on; a null among them was not answered and is left out */
    void addEvent(
            @Nullable FlareId flare,
            String kind,
            LocalDate on,
            @Nullable BigDecimal usual,
            List<@Nullable PainScore> mornings,
            Act act) {
        jdbc.sql(ADD_EVENT)
                .param("id", Uuid7.next())
                .param("clinic", act.by().clinic().value())
                .param("patient", act.patient().value())
                .param("flare", flare == null ? null : flare.value(), Types.OTHER)
                .param("kind", kind)
                .param("on", on)
                .param("usual", usual, Types.NUMERIC)
                .param(
                        "mornings",
                        mornings.stream()
                                .filter(Objects::nonNull)
                                .map(pain -> Objects.requireNonNull(pain).value())
                                .toArray(Integer[]::new))
                .param("by", act.by().account().value())
                .param("at", Timestamp.from(act.at()))
                .update();
    }

    /** @param flare that eases them; null on the way back, which leaves no item */
    void addVersions(@Nullable FlareId flare, ProgrammeId programme, List<FlareEasing.Step> steps, Act act) {
        batches.batchUpdate(ADD_VERSION, steps, BATCH, (row, step) -> fill(row, step, act));
        if (flare != null) {
            batches.batchUpdate(ADD_ITEM, steps, BATCH, (row, step) -> fillItem(row, flare, step, act));
        }
        jdbc.sql(TOUCH)
                .param("by", act.by().account().value())
                .param("at", Timestamp.from(act.at()))
                .param("patient", act.patient().value())
                .param("programme", programme.value())
                .update();
    }

    private static void fill(PreparedStatement row, FlareEasing.Step step, Act act) throws SQLException {
        var sets = step.dose() instanceof Dose.Sets dose ? dose : null;
        var minutes = step.dose() instanceof Dose.Minutes(int value) ? (Integer) value : null;
        row.setInt(1, step.place());
        row.setObject(2, sets == null ? null : sets.reps(), Types.INTEGER);
        row.setObject(3, sets == null ? null : sets.holdSeconds(), Types.INTEGER);
        row.setObject(4, minutes, Types.INTEGER);
        row.setObject(5, step.from());
        row.setBoolean(6, step.rests());
        row.setString(7, step.kind().name());
        row.setObject(8, act.by().account().value());
        row.setTimestamp(9, Timestamp.from(act.at()));
        row.setObject(10, step.prescription().value());
        row.setInt(11, step.basedOn());
        row.setObject(12, act.patient().value());
    }

    private static void fillItem(PreparedStatement row, FlareId flare, FlareEasing.Step step, Act act)
            throws SQLException {
        row.setObject(1, flare.value());
        row.setInt(2, step.basedOn());
        row.setBigDecimal(3, step.granule());
        row.setBigDecimal(4, step.quotaBefore());
        row.setBigDecimal(5, step.quota());
        row.setObject(6, step.prescription().value());
        row.setInt(7, step.basedOn());
        row.setObject(8, act.patient().value());
    }
}
