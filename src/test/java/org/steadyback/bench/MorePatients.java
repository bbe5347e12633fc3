package org.steadyback.bench;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import org.steadyback.kernel.PatientId;

/** Copies patients with their whole record, for a caseload as nobody has one. As their physio and under row-level security. */
final class MorePatients {

    private static final List<String> TABLES = List.of(
            "patient",
            "care_team",
            "episode",
            "screen",
            "gate",
            "pause",
            "programme",
            "prescription",
            "prescription_version",
            "decision_answer",
            "session_log",
            "session_item",
            "morning_answer",
            "review");

    /** What the copies share with the originals; every other id becomes another one, the same wherever it stands. */
    private static final String COLUMNS = """
            SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) AS names,
                   string_agg(CASE WHEN udt_name = 'uuid' AND column_name NOT IN ('clinic_id', 'account_id')
                                    AND column_name NOT LIKE '%%\\_by'
                                   THEN format('md5(%%1$I::text || :copy)::uuid', column_name)
                                   ELSE quote_ident(column_name) END, ', ' ORDER BY ordinal_position) AS copied
              FROM information_schema.columns
             WHERE table_name = '%s' AND is_generated = 'NEVER' AND is_identity = 'NO'""";

    private final JdbcClient jdbc;

    MorePatients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void copy(List<PatientId> patients, String copy) {
        var ids = patients.stream().map(PatientId::value).toArray(UUID[]::new);
        for (var table : TABLES) {
            if (table.equals("prescription_version")) {
                copyVersions(ids, copy);
            } else {
                copy(table, "true", ids, copy);
            }
        }
    }

    /** A decision judges a version, and the next version names the decision: so they are copied in turns. */
    private void copyVersions(UUID[] ids, String copy) {
        int newest = jdbc.sql("SELECT max(number) FROM prescription_version WHERE patient_id = ANY (:patients)")
                .param("patients", ids)
                .query(Integer.class)
                .single();
        for (int number = 1; number <= newest; number++) {
            copy("prescription_version", "number = " + number, ids, copy);
            copy("dose_decision", "judged_version = " + number, ids, copy);
        }
    }

    private void copy(String table, String which, UUID[] ids, String copy) {
        var columns = jdbc.sql(COLUMNS.formatted(table)).query().singleRow();
        jdbc.sql("INSERT INTO %s (%s) SELECT %s FROM %s WHERE patient_id = ANY (:patients) AND %s"
                        .formatted(table, columns.get("names"), columns.get("copied"), table, which))
                .param("copy", copy)
                .param("patients", ids)
                .update();
    }
}
