package org.steadyback.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PainScore;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.dosing.SinceThen;
import org.steadyback.programme.grading.Effort;

/**
 * Reads what was recorded after the sessions that decisions rest on: usual and short sessions, in their newest correction. One
 * statement, whatever the number of decisions; row-level security says whose.
 */
@Component
class SinceThenReader {

    private static final String SELECT = """
            SELECT a.decision, s.days, s.newest, done.exercises AS done, asked.exercises AS asked, m.pain AS morning, own.peak, own.effort
              FROM unnest(:decisions::uuid[], :patients::uuid[], :prescriptions::uuid[], :after::date[])
                       AS a (decision, patient, prescription, after)
              JOIN LATERAL (SELECT count(DISTINCT l.day) AS days, max(l.day) AS newest FROM session_log l
                             WHERE l.patient_id = a.patient AND l.day > a.after AND l.kind IN ('USUAL', 'SHORT')
                               AND NOT EXISTS (SELECT FROM session_log c
                                                WHERE c.patient_id = l.patient_id AND c.corrects = l.session_id)) s ON s.days > 0
             CROSS JOIN LATERAL (SELECT count(DISTINCT i.prescription_id) AS exercises FROM session_item i
                                  WHERE i.patient_id = a.patient AND i.day = s.newest AND 0 < ANY (i.done)
                                    AND NOT EXISTS (SELECT FROM session_log c
                                                     WHERE c.patient_id = i.patient_id AND c.corrects = i.session_id)) done
             CROSS JOIN LATERAL (SELECT count(*) AS exercises
                                   FROM prescription r
                                   JOIN prescription o ON o.programme_id = r.programme_id
                                   JOIN LATERAL (SELECT v.withdrawn, v.weekdays FROM prescription_version v
                                                  WHERE v.prescription_id = o.prescription_id AND v.valid_from <= s.newest
                                                  ORDER BY v.number DESC LIMIT 1) v ON NOT v.withdrawn
                                  WHERE r.prescription_id = a.prescription
                                    AND (v.weekdays IS NULL OR extract(isodow FROM s.newest)::int = ANY (v.weekdays))) asked
              LEFT JOIN LATERAL (SELECT x.pain FROM morning_answer x WHERE x.patient_id = a.patient AND x.date = s.newest + 1
                                  ORDER BY x.received_at DESC, x.morning_id DESC LIMIT 1) m ON true
             CROSS JOIN LATERAL (SELECT max(coalesce(i.pain_peak, l.pain_peak)) AS peak, max(coalesce(i.effort, l.effort)) AS effort
                                   FROM session_item i JOIN session_log l ON l.patient_id = i.patient_id AND l.session_id = i.session_id
                                  WHERE i.patient_id = a.patient AND i.prescription_id = a.prescription AND i.day > a.after
                                    AND NOT EXISTS (SELECT FROM session_log c
                                                     WHERE c.patient_id = i.patient_id AND c.corrects = i.session_id)) own""";

    private final JdbcClient jdbc;

    SinceThenReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<DecisionId, SinceThen> of(Collection<SinceThen.Asked> asked) {
        if (asked.isEmpty()) {
            return Map.of();
        }
        var all = List.copyOf(asked);
        var found = new HashMap<DecisionId, SinceThen>();
        jdbc.sql(SELECT)
                .param("decisions", ids(all, one -> one.decision().value()))
                .param("patients", ids(all, one -> one.patient().value()))
                .param("prescriptions", ids(all, one -> one.prescription().value()))
                .param("after", all.stream().map(one -> one.after().toString()).toArray(String[]::new))
                .query(row -> {
                    found.put(new DecisionId(row.getObject("decision", UUID.class)), since(row));
                });
        return Map.copyOf(found);
    }

    private static UUID[] ids(List<SinceThen.Asked> all, java.util.function.Function<SinceThen.Asked, UUID> id) {
        return all.stream().map(id).toArray(UUID[]::new);
    }

    private static SinceThen since(ResultSet row) throws SQLException {
        var peak = score(row, "peak");
        var morning = score(row, "morning");
        var effort = row.getObject("effort", Integer.class);
        int done = row.getInt("done");
        return new SinceThen(
                row.getInt("days"),
                done,
                Math.max(row.getInt("asked"), done),
                morning,
                peak,
                effort == null ? null : new Effort(effort));
    }

    private static @Nullable PainScore score(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, Integer.class);
        return value == null ? null : new PainScore(value);
    }
}
