package org.steadyback.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.grading.Effort;
import org.steadyback.kernel.PainScore;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.progression.SinceThen;

/**
 * Reads what was recorded of an exercise after a decision on it was made: usual and short sessions, in their newest correction. What the
 * decision knew of is in its evidence, also the session whose recording made it. One statement, whatever the number of decisions; row-level
 * security says whose.
 */
@Component
class SinceThenReader {

    /** When something was first said of the session of an entry l, however often it was corrected since. */
    private static final String FIRST_SAID = """
            (WITH RECURSIVE said AS (
                SELECT l.corrects, l.received_at
                 UNION ALL
                SELECT o.corrects, o.received_at FROM session_log o JOIN said ON o.session_id = said.corrects
                 WHERE o.patient_id = l.patient_id)
             SELECT min(said.received_at) FROM said)""";

    /**
     * What was done of the exercise, with what its version asked of that side; a day of a flare or trial asks something else. Of what the
     * decision knew only sessions without a judged morning.
     */
    private static final String ITEMS = """
            SELECT i.day, i.side, (SELECT sum(d) FROM unnest(i.done) d) AS done, coalesce(v.minutes, v.sets * v.reps) AS asked,
                   coalesce(i.pain_peak, l.pain_peak) AS peak, coalesce(i.effort, l.effort) AS effort, f.newer
              FROM session_item i
              JOIN session_log l ON l.patient_id = i.patient_id AND l.session_id = i.session_id
              JOIN prescription_version v ON v.prescription_id = i.prescription_id AND v.number = i.prescription_number
              JOIN LATERAL (SELECT @FIRST_SAID > d.decided_at AS newer) f
                ON f.newer OR EXISTS (SELECT FROM unnest(d.days, d.classes) AS w (day, class) WHERE w.class = 'PENDING' AND w.day = i.day)
             WHERE i.patient_id = a.patient AND i.prescription_id = a.prescription
               AND l.kind IN ('USUAL', 'SHORT') AND cardinality(i.done) > 0
               AND NOT EXISTS (SELECT FROM session_log c
                                WHERE c.patient_id = i.patient_id AND c.corrects = i.session_id)""".replace("@FIRST_SAID", FIRST_SAID);

    private static final String SELECT = """
            SELECT a.decision, s.newer, s.days, s.newest, s.peak, s.effort, s.short, newest.sides, newest.done, newest.asked,
                   m.pain AS morning
              FROM unnest(:decisions::uuid[], :patients::uuid[], :prescriptions::uuid[]) AS a (decision, patient, prescription)
              JOIN dose_decision d ON d.decision_id = a.decision
              JOIN LATERAL (SELECT x.newer, count(DISTINCT x.day) AS days, max(x.day) AS newest, max(x.peak) AS peak,
                                   max(x.effort) AS effort, bool_or(x.done < x.asked) AS short
                              FROM (%s) x GROUP BY x.newer ORDER BY x.newer DESC LIMIT 1) s ON true
             CROSS JOIN LATERAL (SELECT array_agg(y.side ORDER BY y.side) AS sides, array_agg(y.done ORDER BY y.side) AS done,
                                        array_agg(y.asked ORDER BY y.side) AS asked
                                   FROM (SELECT coalesce(x.side, '') AS side, sum(x.done)::int AS done, sum(x.asked)::int AS asked
                                           FROM (%s) x WHERE x.day = s.newest AND x.newer = s.newer GROUP BY x.side) y) newest
              LEFT JOIN LATERAL (SELECT x.pain FROM morning_answer x WHERE x.patient_id = a.patient AND x.date = s.newest + 1
                                  ORDER BY %s LIMIT 1) m ON true""".formatted(ITEMS, ITEMS, MorningAnswers.NEWEST_FIRST);

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
        return new SinceThen(
                row.getBoolean("newer"),
                row.getInt("days"),
                row.getObject("newest", LocalDate.class),
                parts(row),
                row.getBoolean("short"),
                morning,
                peak,
                effort == null ? null : new Effort(effort));
    }

    private static List<SinceThen.Part> parts(ResultSet row) throws SQLException {
        var sides = (String[]) row.getArray("sides").getArray();
        var done = (Integer[]) row.getArray("done").getArray();
        var asked = (Integer[]) row.getArray("asked").getArray();
        return IntStream.range(0, sides.length)
                .mapToObj(
                        i -> new SinceThen.Part(sides[i].isEmpty() ? null : Side.valueOf(sides[i]), done[i], asked[i]))
                .toList();
    }

    private static @Nullable PainScore score(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, Integer.class);
        return value == null ? null : new PainScore(value);
    }
}
