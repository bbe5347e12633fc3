package org.steadyback.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.steadyback.grading.Decision;
import org.steadyback.kernel.AccountId;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseWordsSql;
import org.steadyback.programme.CauseWords;
import org.steadyback.progression.Answer;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.SafetyAlerts;

/**
 * What clinicians decided about a patient and what stopped them, newest first, and the zone by which the patient's days are counted. One
 * statement for all of it, because the review page has to stay small. It is read before the log itself: what comes in between is
 * shown, and asked about once more.
 *
 * @param cameIn what had come in by then
 * @param stops what raised the alerts that stop or stopped
 * @param newBefore how many sessions came in since my last review and are from before the days that are shown; one that was
 *     corrected counts if it has words that its correction has not
 * @param stoppedSince when the first of the stops that are open was raised; {@code null} = none is
 */
record History(
        ZoneId zone,
        List<PastReview> reviews,
        List<GateDecided> gates,
        List<Stopped> stops,
        CameIn cameIn,
        long newBefore,
        @Nullable Instant stoppedSince) {

    private static final String SELECT =
            """
            SELECT p.zone, %s,
                   (SELECT min(s.raised_at) FROM safety_alert s
                     WHERE s.patient_id = :patient AND %s) AS stopped_since,
                   (SELECT count(*) FROM session_log l
                     WHERE l.patient_id = :patient
                       AND l.day <= (SELECT (CAST(:now AS timestamptz) AT TIME ZONE z.zone)::date - :days FROM patient z
                                      WHERE z.patient_id = :patient)
                       AND l.received_at > coalesce((SELECT max(m.reviewed_at) FROM review m
                                                      WHERE m.patient_id = :patient AND m.reviewed_by = :me), '-infinity')
                       AND NOT EXISTS (SELECT FROM session_log c
                                        WHERE c.patient_id = l.patient_id AND c.corrects = l.session_id
                                          AND l.note IN ('', c.note))) AS new_before, h.kind, h.what, h.answer, h.note, h.decided_by, h.at, a.display_name
              FROM patient p
              LEFT JOIN (SELECT patient_id, 'REVIEW' AS kind, '' AS what, '' AS answer, note, reviewed_by AS decided_by,
                                reviewed_at AS at FROM review
                          UNION ALL
                         SELECT patient_id, 'GATE', action, '', '', decided_by, decided_at FROM gate
                          UNION ALL
                         SELECT z.patient_id, 'STOPPED', z.action, CASE WHEN z.closed_at IS NULL THEN 'OPEN' ELSE '' END,
                                array_to_string(CASE WHEN z.said = '{}' THEN z.details ELSE z.said END, E'\\n'), coalesce(z.owner_id, z.alert_id),
                                z.raised_at
                           FROM safety_alert z
                          WHERE %s AND z.closed_reason IS DISTINCT FROM 'TAKEN_BACK'
                          UNION ALL
                         SELECT y.patient_id, 'ANSWER', d.decision, y.answer, t.name, y.answered_by, y.answered_at
                           FROM decision_answer y
                           JOIN dose_decision d USING (decision_id)
                           JOIN prescription_version v ON v.prescription_id = d.prescription_id AND v.number = d.judged_version
                           %s
                          WHERE y.answer IN ('ACCEPTED', 'CHANGED', 'DECLINED', 'SEEN')) h USING (patient_id)
              LEFT JOIN account a ON a.account_id = h.decided_by
             WHERE p.patient_id = :patient
             ORDER BY h.at DESC LIMIT 400""".formatted(CameIn.COLUMNS, SafetyAlerts.STOP_OPEN, SafetyAlerts.STOPPING, "%s");

    /** One of all that is kept; without any there is still a row for the zone. */
    private record Row(
            String zone,
            CameIn cameIn,
            long newBefore,
            @Nullable Instant stoppedSince,
            @Nullable Kept kept) {}

    private sealed interface Kept {

        record Reviewed(UUID account, String by, Instant at, String note) implements Kept {}

        record Opened(GateDecided gate) implements Kept {}

        record Stop(Stopped stopped) implements Kept {}

        record Answered(DecidedWith.Given given) implements Kept {}
    }

    /** @param days how many days up to the patient's today are shown */
    static History of(PatientId patient, AccountId me, Instant now, int days, JdbcClient jdbc) {
        var rows = jdbc.sql(SELECT.formatted(ExerciseWordsSql.join("t", "v.exercise_id", "v.exercise_version")))
                .param("patient", patient.value())
                .param("me", me.value())
                .param("now", Timestamp.from(now))
                .param("days", days)
                .query((row, _) -> row(row))
                .list();
        if (rows.isEmpty()) {
            throw new NotFoundException("Patient");
        }
        var reviewed = all(rows, Kept.Reviewed.class);
        var answered = new DecidedWith(all(rows, Kept.Answered.class).reversed().stream()
                .map(Kept.Answered::given)
                .toList());
        return new History(
                ZoneId.of(rows.getFirst().zone()),
                reviewed.stream()
                        .map(one -> new PastReview(
                                one.by(),
                                one.account().equals(me.value()),
                                one.at(),
                                one.note(),
                                answered.review(one.account(), one.at(), before(one, reviewed))))
                        .toList(),
                all(rows, Kept.Opened.class).stream().map(Kept.Opened::gate).toList(),
                all(rows, Kept.Stop.class).stream().map(Kept.Stop::stopped).toList(),
                rows.getFirst().cameIn(),
                rows.getFirst().newBefore(),
                rows.getFirst().stoppedSince());
    }

    private static <K extends Kept> List<K> all(List<Row> rows, Class<K> kind) {
        return rows.stream()
                .map(Row::kept)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Instant before(Kept.Reviewed one, List<Kept.Reviewed> all) {
        return all.stream()
                .filter(other ->
                        other.account().equals(one.account()) && other.at().isBefore(one.at()))
                .map(Kept.Reviewed::at)
                .max(Instant::compareTo)
                .orElse(Instant.MIN);
    }

    /** When I concluded my last review. */
    Optional<Instant> myLast() {
        return reviews.stream().filter(PastReview::mine).map(PastReview::at).findFirst();
    }

    /**
     * Whether something of then is still to be looked at although it was reviewed: it was not when a stop was raised that is open
     * still, and nobody concludes a stop by reading.
     */
    boolean openSince(Instant receivedAt) {
        var stopped = stoppedSince;
        return stopped != null
                && reviews.stream()
                        .filter(PastReview::mine)
                        .noneMatch(review ->
                                !review.at().isBefore(receivedAt) && review.at().isBefore(stopped));
    }

    private static Row row(ResultSet row) throws SQLException {
        var zone = row.getString("zone");
        var decidedBy = row.getObject("decided_by", UUID.class);
        var stopped = row.getTimestamp("stopped_since");
        return new Row(
                zone,
                CameIn.of(row),
                row.getLong("new_before"),
                stopped == null ? null : stopped.toInstant(),
                decidedBy == null ? null : kept(row, decidedBy));
    }

    private static Kept kept(ResultSet row, UUID decidedBy) throws SQLException {
        var by = row.getString("display_name");
        var at = row.getTimestamp("at").toInstant();
        var what = row.getString("what");
        var note = row.getString("note");
        return switch (row.getString("kind")) {
            case "GATE" -> new Kept.Opened(new GateDecided(by, at, GateAction.valueOf(what)));
            case "STOPPED" ->
                new Kept.Stop(new Stopped(
                        at, List.of(note.split("\n")), row.getString("answer").equals("OPEN")));
            case "ANSWER" ->
                new Kept.Answered(new DecidedWith.Given(
                        decidedBy,
                        at,
                        note + ": " + CauseWords.of(Decision.valueOf(what)) + ", "
                                + Answer.valueOf(row.getString("answer")).words()));
            default -> new Kept.Reviewed(decidedBy, by, at, note);
        };
    }
}
