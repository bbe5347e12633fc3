package org.steadyback.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.steadyback.kernel.PatientId;

/**
 * How much has come in from a patient so far. Nothing of it is ever taken away, so that whoever remembers what was shown knows
 * later whether something newer is there.
 *
 * @param sessions recorded, corrections and reports of a stop among them
 * @param mornings answers to the morning question, changed ones included
 * @param alerts safety alerts that were raised
 * @param words what was asked about the plan, or said about an exercise
 */
public record CameIn(long sessions, long mornings, long alerts, long words) {

    /** With {@code :patient}. */
    static final String COLUMNS = """
            (SELECT count(*) FROM session_log WHERE patient_id = :patient) AS came_sessions,
            (SELECT count(*) FROM morning_answer WHERE patient_id = :patient) AS came_mornings,
            (SELECT count(*) FROM safety_alert WHERE patient_id = :patient) AS came_alerts,
            (SELECT count(*) FROM plan_answer WHERE patient_id = :patient AND kind = 'CHANGE_ASKED')
              + (SELECT count(*) FROM exercise_complaint WHERE patient_id = :patient) AS came_words""";

    static CameIn of(PatientId patient, JdbcClient jdbc) {
        return jdbc.sql("SELECT " + COLUMNS)
                .param("patient", patient.value())
                .query((row, _) -> of(row))
                .single();
    }

    static CameIn of(ResultSet row) throws SQLException {
        return new CameIn(
                row.getLong("came_sessions"),
                row.getLong("came_mornings"),
                row.getLong("came_alerts"),
                row.getLong("came_words"));
    }

    CameIn since(CameIn before) {
        return new CameIn(
                sessions - before.sessions, mornings - before.mornings, alerts - before.alerts, words - before.words);
    }

    boolean something() {
        return sessions > 0 || mornings > 0 || alerts > 0 || words > 0;
    }

    /** "1 safety alert, 2 new records": the most urgent first. */
    public String inWords() {
        var all = new ArrayList<String>();
        add(all, alerts, "safety alert", "safety alerts");
        add(all, sessions, "new record", "new records");
        add(all, mornings, "morning answer", "morning answers");
        add(all, words, "message about the plan", "messages about the plan");
        return String.join(", ", all);
    }

    private static void add(List<String> all, long number, String one, String several) {
        if (number > 0) {
            all.add(number + " " + (number == 1 ? one : several));
        }
    }
}
