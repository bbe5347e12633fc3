package org.steadyback.caseload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.steadyback.grading.Adherence;
import org.steadyback.grading.Share;
import org.steadyback.kernel.PatientId;

/** Adherence counted from the tables, by the words of the fact sheet §3.5 and by none of the portal's own classes. */
record FactSheetFigures(
        @Nullable BigDecimal freq,
        @Nullable BigDecimal dose,
        int over,
        int extra,
        int extraShort,
        int askedDays,
        int bouts,
        int done,
        int skipped,
        int shorter) {

    private static final String BY_THE_FACT_SHEET = """
            WITH person AS (
                SELECT patient_id, zone, (CAST(:now AS timestamptz) AT TIME ZONE zone)::date AS today FROM patient),
            version AS (
                SELECT DISTINCT ON (p.patient_id, r.prescription_id, c.day)
                       p.patient_id, p.zone, p.today, c.day::date AS day, g.programme_id, v.prescription_id,
                       v.exercise_id, v.exercise_version, v.side, v.sets, v.reps, v.minutes, v.bouts_per_day, v.days_per_week, v.weekdays, v.withdrawn
                  FROM person p
                  JOIN programme g ON g.patient_id = p.patient_id
                  JOIN prescription r ON r.programme_id = g.programme_id
                 CROSS JOIN generate_series(p.today - 14, p.today, interval '1 day') c(day)
                  JOIN prescription_version v ON v.prescription_id = r.prescription_id AND v.valid_from <= c.day
                 WHERE c.day >= g.starts_on AND (g.ends_on IS NULL OR c.day <= g.ends_on)
                 ORDER BY p.patient_id, r.prescription_id, c.day, v.number DESC),
            screened AS MATERIALIZED (
                SELECT z.patient_id, z.tags, (z.answered_at AT TIME ZONE p.zone)::date AS learned,
                       (lead(z.answered_at) OVER (PARTITION BY z.patient_id ORDER BY z.answered_at, z.screen_id)
                        AT TIME ZONE p.zone)::date AS screened_anew
                  FROM screen z JOIN person p USING (patient_id)
                 WHERE NOT EXISTS (SELECT FROM screen_confirmation b
                                    WHERE b.screen_id = z.screen_id AND b.outcome = 'TAKEN_BACK')),
            cautioned AS MATERIALIZED (
                SELECT z.patient_id, z.learned, z.screened_anew, x.exercise_id, x.exercise_version
                  FROM (SELECT DISTINCT patient_id, exercise_id, exercise_version FROM version) x
                  JOIN screened z ON z.patient_id = x.patient_id AND z.tags <> '{}'
                  JOIN exercise e ON e.exercise_id = x.exercise_id AND e.version = x.exercise_version
                 WHERE EXISTS (SELECT FROM unnest(e.cautions) c
                                WHERE split_part(c, ':', 2) <> 'M' AND split_part(c, ':', 1) = ANY (z.tags))),
            open AS (
                SELECT x.patient_id, x.today, x.day, x.prescription_id, x.side,
                       CASE WHEN x.weekdays IS NULL OR extract(isodow FROM x.day)::int = ANY (x.weekdays)
                            THEN x.bouts_per_day ELSE 0 END AS bouts,
                       coalesce(x.reps, x.minutes)::numeric AS quota, coalesce(x.sets, 1) AS sets,
                       CASE WHEN x.days_per_week < 7 THEN x.days_per_week END AS of_choice
                  FROM version x
                 WHERE NOT x.withdrawn
                   AND NOT EXISTS (SELECT FROM pause b WHERE b.patient_id = x.patient_id AND x.day BETWEEN b.from_date AND b.to_date)
                   AND NOT EXISTS (SELECT FROM session_log l
                                    WHERE l.patient_id = x.patient_id AND l.day = x.day AND l.stop_symptoms <> '{}')
                   AND NOT EXISTS (SELECT FROM flare f
                                    WHERE f.programme_id = x.programme_id AND f.began_on <= x.day
                                      AND NOT EXISTS (SELECT FROM flare_event e WHERE e.flare_id = f.flare_id AND e.on_date <= x.day
                                                         AND e.kind IN ('RESUMED', 'ENDED_BY_PATIENT')))
                   AND EXISTS (SELECT FROM gate g
                                WHERE g.patient_id = x.patient_id AND (g.decided_at AT TIME ZONE x.zone)::date <= x.day)
                   AND NOT EXISTS (SELECT FROM gate g
                                    WHERE g.patient_id = x.patient_id AND (g.decided_at AT TIME ZONE x.zone)::date <= x.day
                                      AND g.action NOT IN ('OK', 'OK_WITH_CAUTIONS')
                                      AND (g.opens_on IS NULL OR x.day < g.opens_on)
                                      AND NOT EXISTS (SELECT FROM gate n
                                                       WHERE n.patient_id = g.patient_id
                                                         AND (n.decided_at, n.gate_id) > (g.decided_at, g.gate_id)
                                                         AND (n.decided_at AT TIME ZONE x.zone)::date < x.day)
                                      AND NOT (g.action = 'SUPERVISED_ONLY'
                                               AND coalesce((SELECT a.granted FROM exercise_approval a
                                                              WHERE a.patient_id = x.patient_id AND a.exercise_id = x.exercise_id
                                                                AND (a.decided_at AT TIME ZONE x.zone)::date <= x.day
                                                              ORDER BY a.decided_at DESC LIMIT 1), false)))
                   AND NOT EXISTS (
                       SELECT FROM cautioned w
                        WHERE w.patient_id = x.patient_id AND w.exercise_id = x.exercise_id AND w.exercise_version = x.exercise_version
                          AND w.learned <= x.day AND (w.screened_anew IS NULL OR w.screened_anew >= x.day)
                          AND NOT coalesce((SELECT a.granted FROM exercise_approval a
                                             WHERE a.patient_id = x.patient_id AND a.exercise_id = x.exercise_id
                                               AND (a.decided_at AT TIME ZONE x.zone)::date <= x.day
                                             ORDER BY a.decided_at DESC LIMIT 1), false))
                   AND NOT EXISTS (SELECT FROM start_choice c
                                    WHERE c.prescription_id = x.prescription_id AND c.measure
                                      AND (c.made_at AT TIME ZONE x.zone)::date <= x.day
                                      AND NOT EXISTS (SELECT FROM start_choice n
                                                       WHERE n.prescription_id = c.prescription_id AND NOT n.measure
                                                         AND n.made_at > c.made_at AND (n.made_at AT TIME ZONE x.zone)::date <= x.day)
                                      AND NOT EXISTS (SELECT FROM prescription_version n
                                                       WHERE n.prescription_id = c.prescription_id AND n.baseline IS NOT NULL
                                                         AND n.made_at >= c.made_at AND n.valid_from <= x.day))
                   AND NOT EXISTS (SELECT FROM dose_decision d
                                    WHERE d.prescription_id = x.prescription_id AND d.decision = 'REBASELINE'
                                      AND (d.decided_at AT TIME ZONE x.zone)::date <= x.day
                                      AND NOT EXISTS (SELECT FROM decision_answer y
                                                       WHERE y.decision_id = d.decision_id AND y.answer <> 'DOUBTED'
                                                         AND (y.answered_at AT TIME ZONE x.zone)::date <= x.day)
                                      AND NOT EXISTS (SELECT FROM prescription_version n
                                                       WHERE n.prescription_id = d.prescription_id AND n.number > d.judged_version
                                                         AND (n.made_at AT TIME ZONE x.zone)::date <= x.day))),
            bout AS (
                SELECT o.patient_id, o.prescription_id, o.day, l.session_id,
                       coalesce(sum(t.amount), 0)::numeric
                           / CASE WHEN count(DISTINCT i.side) = 2 OR count(DISTINCT i.side) = 1 AND o.side = 'EACH' THEN 2 ELSE 1 END
                           AS amount,
                       coalesce(sum(t.amount), 0)::numeric
                           / CASE WHEN count(DISTINCT i.side) = 2 OR count(DISTINCT i.side) = 1 AND o.side = 'EACH' THEN 2 ELSE 1 END
                           < o.sets * o.quota AS shorter,
                       min(t.amount) AS lowest, count(t.amount) > 0 AS recorded,
                       count(t.amount) = 0 AND bool_or(i.skipped_because IS NOT NULL) AS skipped
                  FROM open o
                  JOIN person p ON p.patient_id = o.patient_id
                  JOIN session_log l ON l.patient_id = o.patient_id AND l.day = o.day AND l.kind <> 'TRIAL'
                   AND (l.received_at AT TIME ZONE p.zone)::date <= l.day + 7
                   AND NOT EXISTS (SELECT FROM session_log n WHERE n.patient_id = l.patient_id AND n.corrects = l.session_id)
                  JOIN session_item i ON i.patient_id = l.patient_id AND i.session_id = l.session_id
                   AND i.prescription_id = o.prescription_id
                  LEFT JOIN LATERAL unnest(i.done) t(amount) ON true
                 GROUP BY o.patient_id, o.prescription_id, o.day, l.session_id, o.side, o.sets, o.quota),
            day AS (
                SELECT o.*, o.bouts * o.sets * o.quota AS asked, coalesce(b.amount, 0) AS done, coalesce(b.lowest, 0) AS lowest,
                       coalesce(b.recorded, 0) AS recorded, coalesce(b.something, 0) AS something, coalesce(b.skipped, 0) AS skipped,
                       coalesce(b.shorter, 0) AS shorter
                  FROM open o
                  LEFT JOIN (SELECT patient_id, prescription_id, day, sum(amount) AS amount, sum(lowest) AS lowest,
                                    count(*) FILTER (WHERE recorded) AS recorded, count(*) FILTER (WHERE amount > 0) AS something,
                                    count(*) FILTER (WHERE skipped) AS skipped,
                                    count(*) FILTER (WHERE amount > 0 AND shorter) AS shorter
                               FROM bout GROUP BY patient_id, prescription_id, day) b
                    USING (patient_id, prescription_id, day)),
            last AS (
                SELECT p.patient_id,
                       CASE WHEN count(d.*) > 0 AND bool_and(d.recorded + d.skipped >= d.bouts) THEN p.today ELSE p.today - 1 END AS last
                  FROM person p
                  LEFT JOIN day d ON d.patient_id = p.patient_id AND d.day = p.today AND d.bouts > 0
                   AND (d.of_choice IS NULL OR d.recorded + d.skipped > 0)
                 GROUP BY p.patient_id, p.today),
            ranked AS (
                SELECT d.*, asked > 0 AND of_choice IS NOT NULL AS free,
                       row_number() OVER (w ORDER BY CASE WHEN asked > 0 THEN least(done, asked) / asked END DESC NULLS LAST, day) AS rank,
                       floor(sum(of_choice) OVER w / 7.0) AS wanted
                  FROM day d JOIN last USING (patient_id)
                 WHERE d.day BETWEEN last - 13 AND last
                WINDOW w AS (PARTITION BY d.patient_id, d.prescription_id, (last - d.day) / 7, of_choice IS NULL)),
            told AS (
                SELECT *, asked > 0 AND (NOT free OR rank <= wanted) AS counts,
                       asked > 0 AND (done > 1.2 * asked
                                      OR recorded > 0 AND lowest / least(recorded, bouts) > 1.2 * quota) AS over
                  FROM ranked),
            exercise AS (
                SELECT patient_id, prescription_id,
                       sum(least(done, asked)) FILTER (WHERE counts) / sum(asked) FILTER (WHERE counts) AS dose,
                       count(*) FILTER (WHERE counts AND done >= asked)::numeric / nullif(count(*) FILTER (WHERE counts), 0) AS freq,
                       coalesce(sum(bouts) FILTER (WHERE counts), 0) AS bouts,
                       count(*) FILTER (WHERE counts) AS asked_days,
                       count(*) FILTER (WHERE NOT counts AND done > 0) AS extra,
                       count(*) FILTER (WHERE NOT counts AND done > 0 AND done < asked) AS extra_short,
                       coalesce(sum(least(something, bouts)) FILTER (WHERE counts), 0) AS done_bouts,
                       coalesce(sum(least(skipped, bouts - least(something, bouts))) FILTER (WHERE counts), 0) AS skipped_bouts,
                       coalesce(sum(least(shorter, something, bouts)) FILTER (WHERE counts AND done < asked), 0) AS short_bouts
                  FROM told GROUP BY patient_id, prescription_id)
            SELECT p.patient_id, sum(e.bouts * e.freq) / nullif(sum(e.bouts), 0) AS freq,
                   sum(e.bouts * e.dose) / nullif(sum(e.bouts), 0) AS dose,
                   (SELECT count(DISTINCT t.day) FROM told t WHERE t.patient_id = p.patient_id AND t.over) AS over,
                   coalesce(sum(e.extra), 0) AS extra, coalesce(sum(e.extra_short), 0) AS extra_short,
                   coalesce(sum(e.asked_days), 0) AS asked_days,
                   coalesce(sum(e.bouts), 0) AS bouts, coalesce(sum(e.done_bouts), 0) AS done_bouts,
                   coalesce(sum(e.skipped_bouts), 0) AS skipped_bouts,
                   coalesce(sum(e.short_bouts), 0) AS short_bouts
              FROM person p LEFT JOIN exercise e USING (patient_id)
             GROUP BY p.patient_id""";

    /** Of whom the asking physio treats. */
    static Map<PatientId, FactSheetFigures> ofAll(JdbcClient jdbc, Instant now) {
        var figures = new LinkedHashMap<PatientId, FactSheetFigures>();
        jdbc.sql("SET LOCAL statement_timeout = '60s'").update(); // it is written to be read, not to be quick
        jdbc.sql(BY_THE_FACT_SHEET).param("now", Timestamp.from(now)).query(row -> {
            figures.put(
                    new PatientId(row.getObject("patient_id", UUID.class)),
                    new FactSheetFigures(
                            rounded(row.getBigDecimal("freq")),
                            rounded(row.getBigDecimal("dose")),
                            row.getInt("over"),
                            row.getInt("extra"),
                            row.getInt("extra_short"),
                            row.getInt("asked_days"),
                            row.getInt("bouts"),
                            row.getInt("done_bouts"),
                            row.getInt("skipped_bouts"),
                            row.getInt("short_bouts")));
        });
        return figures;
    }

    /** As the portal counted it. */
    static FactSheetFigures of(Adherence one) {
        return new FactSheetFigures(
                share(one.freq()),
                share(one.dose()),
                one.over(),
                one.extra(),
                one.extraShort(),
                one.askedDays(),
                one.askedBouts(),
                one.doneBouts(),
                one.skippedBouts(),
                one.shortBouts());
    }

    /** What a page has to print: "88 %, 56 of 64 bouts, 1 short, 2 over", without what was recalled. */
    String printed() {
        var ofThem = extraShort == 0 ? "" : " (" + extraShort + " short)";
        var beside =
                part(shorter, "short") + part(over, "over") + part(extra, "extra" + ofThem) + part(skipped, "left out");
        return dose == null
                ? "nothing was asked" + beside
                : "%s %%, %s of %s bout%s%s".formatted(percent(dose), done, bouts, bouts == 1 ? "" : "s", beside);
    }

    /** Rounded to be read, and never across a band or to all of it. */
    private static int percent(BigDecimal dose) {
        int rounded = dose.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValue();
        for (int band : new int[] {50, 80, 100}) {
            if (rounded == band && dose.movePointRight(2).compareTo(BigDecimal.valueOf(band)) < 0) {
                return band - 1;
            }
        }
        return rounded;
    }

    private static String part(int number, String word) {
        return number == 0 ? "" : ", " + number + " " + word;
    }

    private static @Nullable BigDecimal share(@Nullable Share share) {
        return share == null ? null : share.rounded(6, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal rounded(@Nullable BigDecimal share) {
        return share == null ? null : share.setScale(6, RoundingMode.HALF_UP);
    }
}
