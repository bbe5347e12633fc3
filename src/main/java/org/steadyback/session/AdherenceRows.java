package org.steadyback.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.DayFacts;

/** Reads what was done on the days on which something was asked. */
final class AdherenceRows {

    /** Records of a day are taken for so many days after it (fact sheet §3.5). */
    static final int RECALL_DAYS = 7;

    /** Whether an entry l of patient p came in soon enough; of a correction the first word on that session says so. */
    static final String TIMELY = """
            ((l.received_at AT TIME ZONE p.zone)::date - l.day <= %1$s
             OR EXISTS (WITH RECURSIVE said AS (
                            SELECT o.session_id, o.corrects, o.received_at, o.day FROM session_log o
                             WHERE o.patient_id = l.patient_id AND o.session_id = l.corrects
                             UNION ALL
                            SELECT o.session_id, o.corrects, o.received_at, o.day FROM session_log o JOIN said ON o.session_id = said.corrects
                             WHERE o.patient_id = l.patient_id)
                        SELECT FROM said
                         WHERE said.corrects IS NULL AND (said.received_at AT TIME ZONE p.zone)::date - said.day <= %1$s))""".formatted(RECALL_DAYS);

    /** Of an entry l: whether it was recorded days later. */
    static final String RECALLED = "(l.source = 'RECALLED' OR 'late' = ANY (l.flags))";

    static final String ITEMS = """
            SELECT l.patient_id, l.session_id, l.day, i.prescription_id, i.side, i.done, i.skipped_because IS NOT NULL AS skipped,
                   %s AS recalled
              FROM session_log l
              JOIN patient p ON p.patient_id = l.patient_id
              JOIN session_item i ON i.patient_id = l.patient_id AND i.session_id = l.session_id
             WHERE l.patient_id = ANY (:patients) AND l.day >= :from AND l.kind <> 'TRIAL'
               AND NOT EXISTS (SELECT FROM session_log c WHERE c.patient_id = l.patient_id AND c.corrects = l.session_id)
               AND %s""".formatted(RECALLED, TIMELY);

    private AdherenceRows() {}

    static DayFacts.Item item(ResultSet row) throws SQLException {
        var side = row.getString("side");
        return new DayFacts.Item(
                new PrescriptionId(row.getObject("prescription_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getObject("session_id", UUID.class),
                side == null ? null : Side.valueOf(side),
                Arrays.asList((Integer[]) row.getArray("done").getArray()),
                row.getBoolean("skipped"),
                row.getBoolean("recalled"));
    }
}
