package org.steadyback.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.screening.GateAction;

/**
 * What clinicians decided about a patient, newest first, and the zone by which the patient's days are counted. One
 * statement for all of it, because the review page has to stay small.
 */
record History(ZoneId zone, List<PastReview> reviews, List<GateDecided> gates) {

    private static final String SELECT = """
            SELECT p.zone, h.action, h.note, h.decided_by, h.at, a.display_name
              FROM patient p
              LEFT JOIN (SELECT patient_id, NULL AS action, note, reviewed_by AS decided_by, reviewed_at AS at FROM review
                          UNION ALL
                         SELECT patient_id, action, '', decided_by, decided_at FROM gate) h USING (patient_id)
              LEFT JOIN account a ON a.account_id = h.decided_by
             WHERE p.patient_id = :patient
             ORDER BY h.at DESC LIMIT 200""";

    /** One decision; without one there is still a row for the zone. */
    private record Row(
            String zone,
            @Nullable PastReview review,
            @Nullable GateDecided gate) {}

    static History of(PatientId patient, AccountId me, JdbcClient jdbc) {
        var rows = jdbc.sql(SELECT)
                .param("patient", patient.value())
                .query((row, _) -> row(row, me))
                .list();
        if (rows.isEmpty()) {
            throw new NotFoundException("Patient");
        }
        return new History(
                ZoneId.of(rows.getFirst().zone()),
                rows.stream().map(Row::review).filter(Objects::nonNull).toList(),
                rows.stream().map(Row::gate).filter(Objects::nonNull).toList());
    }

    /** When I concluded my last review. */
    Optional<Instant> myLast() {
        return reviews.stream().filter(PastReview::mine).map(PastReview::at).findFirst();
    }

    private static Row row(ResultSet row, AccountId me) throws SQLException {
        var zone = row.getString("zone");
        var decidedBy = row.getObject("decided_by", UUID.class);
        if (decidedBy == null) {
            return new Row(zone, null, null);
        }
        var by = row.getString("display_name");
        var at = row.getTimestamp("at").toInstant();
        var action = row.getString("action");
        return action == null
                ? new Row(zone, new PastReview(by, decidedBy.equals(me.value()), at, row.getString("note")), null)
                : new Row(zone, null, new GateDecided(by, at, GateAction.valueOf(action)));
    }
}
