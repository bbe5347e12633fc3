package org.steadyback.progression;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Quantity;
import org.steadyback.grading.QuotaPlan;
import org.steadyback.kernel.Signature;
import org.steadyback.programme.ApprovedPlan;
import org.steadyback.programme.QuotaPlanId;
import org.steadyback.programme.QuotaStatus;

/** Reads beside a prescription how it stands in quota mode. */
final class QuotaRows {

    /** To be joined after programme p and prescription r; asks for nothing where the programme is guided by pain. */
    static final String JOIN = """
              LEFT JOIN LATERAL (
                  SELECT q.quota_plan_id, q.quantity AS plan_quantity, q.approved_version, q.starts_on AS plan_starts_on,
                         q.baseline AS plan_baseline, q.rise AS plan_rise, q.steps AS plan_steps,
                         q.approved_at AS plan_approved_at, qb.display_name AS plan_approved_by,
                         (SELECT max(w.days[1]) FROM dose_decision w
                           WHERE w.prescription_id = q.prescription_id AND w.rule = 'WEEK'
                             AND w.decided_at >= q.approved_at) AS plan_judged
                    FROM quota_plan q JOIN account qb ON qb.account_id = q.approved_by
                   WHERE p.mode = 'QUOTA' AND q.prescription_id = r.prescription_id
                   ORDER BY q.approved_at DESC, q.quota_plan_id DESC LIMIT 1) quotas ON true
              LEFT JOIN LATERAL (
                  SELECT c.measure AND NOT EXISTS (SELECT FROM baseline b
                                                    WHERE b.patient_id = c.patient_id AND b.prescription_id = c.prescription_id
                                                      AND b.made_at >= c.made_at AND b.outcome = 'READY') AS start_open
                    FROM start_choice c
                   WHERE p.mode = 'QUOTA' AND c.patient_id = r.patient_id AND c.prescription_id = r.prescription_id
                   ORDER BY c.made_at DESC, c.start_choice_id DESC LIMIT 1) measured ON true
              LEFT JOIN LATERAL (
                  SELECT true AS in_flare FROM flare f
                   WHERE p.mode = 'QUOTA' AND f.patient_id = p.patient_id AND f.programme_id = p.programme_id
                     AND NOT EXISTS (SELECT FROM flare_event e
                                      WHERE e.flare_id = f.flare_id AND e.kind IN ('RESUMED', 'ENDED_BY_PATIENT'))
                   LIMIT 1) flared ON true""";

    private QuotaRows() {}

    static QuotaStatus quotas(ResultSet row) throws SQLException {
        return new QuotaStatus(row.getBoolean("start_open"), row.getBoolean("in_flare"), approved(row));
    }

    private static @Nullable ApprovedPlan approved(ResultSet row) throws SQLException {
        var id = row.getObject("quota_plan_id", UUID.class);
        if (id == null) {
            return null;
        }
        var steps = (BigDecimal[]) row.getArray("plan_steps").getArray();
        return steps.length == 0
                ? null
                : new ApprovedPlan(
                        new QuotaPlanId(id),
                        Quantity.valueOf(row.getString("plan_quantity")),
                        row.getInt("approved_version"),
                        row.getObject("plan_starts_on", LocalDate.class),
                        row.getBigDecimal("plan_baseline"),
                        row.getBigDecimal("plan_rise"),
                        new QuotaPlan(Arrays.asList(steps)),
                        new Signature(
                                row.getString("plan_approved_by"),
                                row.getTimestamp("plan_approved_at").toInstant()),
                        row.getObject("plan_judged", LocalDate.class));
    }
}
