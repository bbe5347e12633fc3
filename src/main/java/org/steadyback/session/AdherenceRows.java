package org.steadyback.session;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.DayFacts;
import org.steadyback.screening.rules.Question;

/** Reads on which days nothing was asked, and what was done on the others. */
final class AdherenceRows {

    /** Records of a day are taken for so many days after it (fact sheet §3.5). */
    static final int RECALL_DAYS = 7;

    /**
     * One text for each stretch of days on which nothing is asked: "state|programme or prescription|from|to". To be selected beside
     * patient p. A day on which the gate was closed at any time counts as closed; before the first decision nothing is offered. An
     * exercise that is withheld because of a condition, or not picked while only what is picked may be done, is closed for itself, from
     * the day on which the condition was learned to the day before it was let through: nobody can do what the portal takes away.
     */
    static final String APART = """
            ARRAY(SELECT 'STOP||' || l.day || '|' || l.day FROM session_log l
                   WHERE l.patient_id = p.patient_id AND cardinality(l.stop_symptoms) > 0
                   UNION ALL
                  SELECT 'FLARE|' || f.programme_id || '|' || f.began_on || '|'
                         || coalesce((SELECT (min(e.on_date) - 1)::text FROM flare_event e
                                       WHERE e.flare_id = f.flare_id AND e.kind IN ('RESUMED', 'ENDED_BY_PATIENT')), '')
                    FROM flare f WHERE f.patient_id = p.patient_id
                   UNION ALL
                  SELECT 'CLOSED|||' || coalesce(((min(g.decided_at) AT TIME ZONE p.zone)::date - 1)::text, '')
                    FROM gate g WHERE g.patient_id = p.patient_id
                   UNION ALL
                  SELECT 'CLOSED||' || g.from_day || '|' || coalesce(least(g.to_day, g.opens_on - 1)::text, '')
                    FROM (SELECT x.action, x.opens_on, (x.decided_at AT TIME ZONE p.zone)::date AS from_day,
                                 (lead(x.decided_at) OVER (ORDER BY x.decided_at, x.gate_id) AT TIME ZONE p.zone)::date AS to_day
                            FROM gate x WHERE x.patient_id = p.patient_id) g
                   WHERE g.action NOT IN ('OK', 'OK_WITH_CAUTIONS', 'SUPERVISED_ONLY')
                   UNION ALL
                  SELECT 'CLOSED|' || r.prescription_id || '|' || g.from_day || '|'
                         || coalesce(least(g.to_day, a.granted_on - 1)::text, '')
                    FROM (SELECT x.action, (x.decided_at AT TIME ZONE p.zone)::date AS from_day,
                                 (lead(x.decided_at) OVER (ORDER BY x.decided_at, x.gate_id) AT TIME ZONE p.zone)::date AS to_day
                            FROM gate x WHERE x.patient_id = p.patient_id) g
                    JOIN prescription r ON r.patient_id = p.patient_id
                    JOIN LATERAL (SELECT v.exercise_id FROM prescription_version v WHERE v.prescription_id = r.prescription_id
                                   ORDER BY v.number DESC LIMIT 1) v ON true
                    LEFT JOIN LATERAL (SELECT (n.decided_at AT TIME ZONE p.zone)::date AS granted_on
                                         FROM (SELECT y.granted, y.decided_at FROM exercise_approval y
                                                WHERE y.patient_id = p.patient_id AND y.exercise_id = v.exercise_id
                                                ORDER BY y.decided_at DESC, y.approval_id DESC LIMIT 1) n
                                        WHERE n.granted) a ON true
                   WHERE g.action = 'SUPERVISED_ONLY'
                   UNION ALL
                  SELECT 'CLOSED|' || r.prescription_id || '|' || greatest(s.from_day, k.from_day) || '|'
                         || coalesce(least(s.to_day, k.to_day)::text, '')
                    FROM (SELECT z.tags, (z.answered_at AT TIME ZONE p.zone)::date AS from_day,
                                 (lead(z.answered_at) OVER (ORDER BY z.answered_at, z.screen_id) AT TIME ZONE p.zone)::date AS to_day
                            FROM screen z
                           WHERE z.patient_id = p.patient_id
                             AND NOT EXISTS (SELECT FROM screen_confirmation b
                                              WHERE b.screen_id = z.screen_id AND b.outcome = 'TAKEN_BACK')
                           UNION ALL
                          SELECT m.tags, (t.settled_at AT TIME ZONE p.zone)::date,
                                 ((SELECT min(f.answered_at) FROM screen f
                                    WHERE f.patient_id = p.patient_id AND f.kind <> 'WEEKLY' AND f.answered_at > z.answered_at)
                                  AT TIME ZONE p.zone)::date
                            FROM screen_settlement t
                            JOIN screen z ON z.screen_id = t.screen_id
                            JOIN (VALUES @TAGS) AS m (question, tags) ON m.question = t.question
                           WHERE z.patient_id = p.patient_id AND t.answer = 'YES'
                             AND NOT EXISTS (SELECT FROM screen_settlement n
                                              WHERE n.screen_id = t.screen_id AND n.question = t.question
                                                AND (n.settled_at, n.settlement_id) > (t.settled_at, t.settlement_id))) s
                    JOIN prescription r ON r.patient_id = p.patient_id
                    JOIN LATERAL (SELECT v.exercise_id, v.exercise_version FROM prescription_version v
                                   WHERE v.prescription_id = r.prescription_id ORDER BY v.number DESC LIMIT 1) v ON true
                    JOIN exercise e ON e.exercise_id = v.exercise_id AND e.version = v.exercise_version
                     AND EXISTS (SELECT FROM unnest(s.tags) t (tag) WHERE ARRAY[t.tag || ':X', t.tag || ':S'] && e.cautions)
                   CROSS JOIN LATERAL (
                         SELECT (w.at AT TIME ZONE p.zone)::date AS from_day,
                                (SELECT min((y.decided_at AT TIME ZONE p.zone)::date) - 1 FROM exercise_approval y
                                  WHERE y.patient_id = p.patient_id AND y.exercise_id = v.exercise_id AND y.granted
                                    AND (w.at IS NULL OR y.decided_at > w.at)) AS to_day
                           FROM (SELECT NULL::timestamptz AS at
                                  UNION ALL
                                 SELECT n.decided_at FROM exercise_approval n
                                  WHERE n.patient_id = p.patient_id AND n.exercise_id = v.exercise_id AND NOT n.granted) w) k
                   UNION ALL
                  SELECT 'CLOSED|' || d.prescription_id || '|' || (d.decided_at AT TIME ZONE p.zone)::date || '|'
                         || coalesce(((least((SELECT min(y.answered_at) FROM decision_answer y
                                               WHERE y.decision_id = d.decision_id AND y.answer <> 'DOUBTED'),
                                             (SELECT min(v.made_at) FROM prescription_version v
                                               WHERE v.prescription_id = d.prescription_id AND v.number > d.judged_version))
                                       AT TIME ZONE p.zone)::date - 1)::text, '')
                    FROM dose_decision d WHERE d.patient_id = p.patient_id AND d.decision = 'REBASELINE'
                   UNION ALL
                  SELECT 'TRIAL|' || c.prescription_id || '|' || (c.made_at AT TIME ZONE p.zone)::date || '|'
                         || coalesce(least((SELECT min(v.valid_from) - 1 FROM prescription_version v
                                             WHERE v.prescription_id = c.prescription_id AND v.baseline IS NOT NULL
                                               AND v.made_at >= c.made_at),
                                           (SELECT min((n.made_at AT TIME ZONE p.zone)::date) - 1 FROM start_choice n
                                             WHERE n.prescription_id = c.prescription_id AND NOT n.measure
                                               AND n.made_at > c.made_at))::text, '')
                    FROM start_choice c WHERE c.patient_id = p.patient_id AND c.measure) AS apart""".replace("@TAGS", tagsOfQuestions());

    static final String DAYS = """
            SELECT p.patient_id, p.zone, %s
              FROM patient p
             WHERE p.patient_id = ANY (:patients)""".formatted(APART);

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

    /** What a settled "yes" to a question says of the patient: "('S1', ARRAY['AS','DB'])". */
    private static String tagsOfQuestions() {
        return Arrays.stream(Question.values())
                .filter(question -> !question.tags().isEmpty())
                .map(question -> "('%s', ARRAY[%s])"
                        .formatted(
                                question.key(),
                                question.tags().stream()
                                        .sorted()
                                        .map(tag -> "'" + tag.name() + "'")
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining(", "));
    }

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

    static List<DayFacts.Apart> apart(Array texts) throws SQLException {
        return Arrays.stream((String[]) texts.getArray())
                .map(DayFacts.Apart::parse)
                .toList();
    }
}
