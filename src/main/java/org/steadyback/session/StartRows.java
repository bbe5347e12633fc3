package org.steadyback.session;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.Trials;

/** Reads which starts are measured, and their trials: of a day the first, of sets and sides the lowest. */
final class StartRows {

    /** One text for each: "prescription|seconds|outcome|baseline|quota|usual pain|day:amount,day:amount". To be selected beside patient p. */
    static final String COLUMN = """
            ARRAY(SELECT c.prescription_id || '|' || c.in_seconds || '|' || coalesce(r.outcome, '') || '|' || coalesce(r.baseline::text, '') || '|'
                         || coalesce(r.quota::text, '') || '|' || coalesce(r.usual_pain::text, '') || '|'
                         || coalesce((SELECT string_agg(d.day || ':' || d.amount, ',' ORDER BY d.day)
                                        FROM (SELECT DISTINCT ON (l.day) l.day, t.amount
                                                FROM session_log l
                                               CROSS JOIN LATERAL (SELECT min(v) AS amount FROM session_item i, unnest(i.done) v
                                                                    WHERE i.patient_id = l.patient_id
                                                                      AND i.session_id = l.session_id
                                                                      AND i.prescription_id = c.prescription_id) t
                                               WHERE l.patient_id = c.patient_id AND l.kind = 'TRIAL' AND t.amount IS NOT NULL
                                                 AND l.received_at >= c.made_at
                                                 AND NOT EXISTS (SELECT FROM session_log n WHERE n.patient_id = l.patient_id
                                                                    AND n.corrects = l.session_id)
                                               ORDER BY l.day, l.started_at) d), '')
                    FROM (SELECT DISTINCT ON (x.prescription_id) x.* FROM start_choice x WHERE x.patient_id = p.patient_id
                           ORDER BY x.prescription_id, x.made_at DESC, x.start_choice_id DESC) c
                    LEFT JOIN LATERAL (SELECT b.outcome, b.baseline, b.quota, b.usual_pain FROM baseline b
                                        WHERE b.prescription_id = c.prescription_id AND b.made_at >= c.made_at
                                        ORDER BY b.made_at DESC, b.baseline_id DESC LIMIT 1) r ON true
                   WHERE c.measure) AS measured""";

    private StartRows() {}

    static List<Trials> of(Array texts) throws SQLException {
        return Arrays.stream((String[]) texts.getArray()).map(StartRows::one).toList();
    }

    private static Trials one(String text) {
        var parts = text.split("\\|", 7);
        return new Trials(
                PrescriptionId.parse(parts[0]).orElseThrow(), parts[1].equals("true"), trials(parts[6]), found(parts));
    }

    private static List<Trials.Trial> trials(String text) {
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(","))
                        .map(one -> one.split(":"))
                        .map(one -> new Trials.Trial(LocalDate.parse(one[0]), Integer.parseInt(one[1])))
                        .toList();
    }

    private static Trials.@Nullable Found found(String[] parts) {
        return parts[2].isEmpty()
                ? null
                : new Trials.Found(
                        Trials.Outcome.valueOf(parts[2]), decimal(parts[3]), decimal(parts[4]), decimal(parts[5]));
    }

    private static @Nullable BigDecimal decimal(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }
}
