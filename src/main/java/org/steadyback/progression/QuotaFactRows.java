package org.steadyback.progression;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;

import org.steadyback.programme.QuotaFacts;

/** Reads beside a programme what its page needs for quota mode. */
public final class QuotaFactRows {

    /** Of a programme p: whether boom and bust was found in the last two weeks (fact sheet §3.6). The one fact for every page. */
    public static final String BOOMED = """
            EXISTS (SELECT FROM prescription x JOIN dose_decision d ON d.prescription_id = x.prescription_id
                     WHERE x.programme_id = p.programme_id AND d.cause = 'BOOM_AND_BUST' AND d.decided_at > app_today() - 14
                       AND NOT EXISTS (SELECT FROM decision_answer t
                                        WHERE t.decision_id = d.decision_id AND t.answer = 'TAKEN_BACK'))""";

    /** To be joined after programme p; nothing is asked of one that has ended. */
    static final String JOIN = """
              LEFT JOIN LATERAL (
                  SELECT g.version AS numbers_version, g.changes AS numbers_changes,
                         %s AS boomed,
                         (SELECT json_agg(json_build_object('prescription', d.prescription_id, 'from', d.days[1], 'quota',
                                                            d.quota_before, 'decision', d.decision, 'asked', d.inputs -> 'asked',
                                                            'met', d.inputs -> 'met') ORDER BY d.decided_at, d.decision_id)::text
                            FROM prescription x JOIN dose_decision d ON d.prescription_id = x.prescription_id
                           WHERE x.programme_id = p.programme_id AND d.rule = 'WEEK') AS judged_weeks
                    FROM (SELECT 1) one
                    LEFT JOIN LATERAL (SELECT n.version, n.changes::text FROM grading_parameters n
                                        WHERE n.clinic_id = p.clinic_id ORDER BY n.version DESC LIMIT 1) g ON true) facts
                ON p.ends_on IS NULL""".formatted(BOOMED);

    /** The weeks stand in the first row of a programme only. */
    static final String COLUMNS = """
            facts.numbers_version, facts.numbers_changes, facts.boomed,
                   CASE WHEN row_number() OVER (PARTITION BY p.programme_id ORDER BY v.place, v.prescription_id, v.number) = 1
                        THEN facts.judged_weeks END AS judged_weeks""";

    private QuotaFactRows() {}

    /** As it is stored. */
    static QuotaFacts of(ResultSet row) throws SQLException {
        return new QuotaFacts(
                row.getObject("numbers_version", Integer.class),
                row.getString("numbers_changes"),
                row.getBoolean("boomed"),
                Objects.requireNonNullElse(row.getString("judged_weeks"), "[]"));
    }
}
