package org.steadyback.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.progression.ToldDecision;
import org.steadyback.screening.Advice;
import org.steadyback.screening.GradedSigns;

/** The statements that add to the log. Nothing in it is ever changed. */
@Component
class LogWriter {

    private static final String STORED = """
            SELECT l.session_id, l.day, l.zone, l.received_at, l.stop_symptoms, l.said, l.advice, l.told_decisions, l.flags, l.body_digest
              FROM session_log l WHERE l.patient_id = ? AND l.session_id = ?""";

    /** The newest of an entry and its corrections with its items; one row each, one without if there is none. */
    private static final String NEWEST = """
            WITH RECURSIVE chain AS (
                SELECT session_id FROM session_log WHERE patient_id = :patient AND session_id = :id
                UNION ALL
                SELECT l.session_id FROM session_log l JOIN chain c ON l.corrects = c.session_id WHERE l.patient_id = :patient)
            SELECT l.*, i.prescription_id, i.prescription_number, i.side, i.done, i.skipped_because, i.pain_peak AS item_peak,
                   i.effort AS item_effort, i.instead_of_prescription, i.instead_of_number
              FROM chain c JOIN session_log l ON l.patient_id = :patient AND l.session_id = c.session_id
              LEFT JOIN session_item i ON i.patient_id = l.patient_id AND i.session_id = l.session_id
             WHERE NOT EXISTS (SELECT FROM session_log n WHERE n.patient_id = :patient AND n.corrects = c.session_id)
             ORDER BY i.place""";

    private final SessionLogRepository sessions;
    private final SessionItemRepository items;
    private final LogTurn turn;
    private final JdbcClient jdbc;

    LogWriter(SessionLogRepository sessions, SessionItemRepository items, LogTurn turn, JdbcClient jdbc) {
        this.sessions = sessions;
        this.items = items;
        this.turn = turn;
        this.jdbc = jdbc;
    }

    /**
     * What is kept under an id, from which the answer to it is made again.
     *
     * @param sameDay whether it arrived on the day on which it was done
     * @param advice what the signs lead to; null = no sign was said
     * @param told the decisions on the doses that the answer told of, in that order
     */
    record Kept(
            boolean sameDay,
            @Nullable Advice advice,
            List<DecisionId> told,
            Set<SessionFlag> flags,
            Instant receivedAt,
            byte[] digest) {}

    /** Takes the patient's turn: what is kept now is kept until the transaction is over. */
    Optional<Kept> kept(PatientId patient, SessionId id) {
        return turn.takeAndRead(patient, STORED, (row, _) -> kept(row), patient.value(), id.value());
    }

    boolean isStored(PatientId patient, SessionId id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM session_log WHERE patient_id = :patient AND session_id = :id)")
                .param("patient", patient.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var receivedAt = row.getTimestamp("received_at").toInstant();
        var receivedOn = LocalDate.ofInstant(receivedAt, ZoneId.of(row.getString("zone")));
        return new Kept(
                receivedOn.equals(row.getObject("day", LocalDate.class)),
                advice(row),
                Arrays.stream((UUID[]) row.getArray("told_decisions").getArray())
                        .map(DecisionId::new)
                        .toList(),
                Arrays.stream((String[]) row.getArray("flags").getArray())
                        .map(name -> SessionFlag.ofWire(name).orElseThrow())
                        .collect(Collectors.toSet()),
                receivedAt,
                row.getBytes("body_digest"));
    }

    /** The newest word on an entry; whoever corrects it at the same time waits for the turn. */
    Optional<StoredSession> corrected(PatientId patient, SessionId id) {
        ResultSetExtractor<Optional<StoredSession>> newest = rows -> StoredSession.of(patient, rows);
        return jdbc.sql(NEWEST)
                .param("patient", patient.value())
                .param("id", id.value())
                .query(newest);
    }

    /** In the patient's turn, after {@link #kept} has found nothing under its id. */
    void add(
            RecordSession session,
            GradedSigns signs,
            @Nullable SaidTimes times,
            Set<SessionFlag> flags,
            List<ToldDecision> told,
            byte[] digest,
            SignedIn by,
            Instant now) {
        sessions.saveAndFlush(new SessionLogEntry(session, signs, times, flags, told, digest, by, now));
        items.saveAllAndFlush(IntStream.rangeClosed(1, session.items().size())
                .mapToObj(place -> new SessionItemEntry(session, place, by))
                .toList());
    }

    /** As it was given; for signs from before it was kept, as they are graded without an answer. */
    private static @Nullable Advice advice(ResultSet row) throws SQLException {
        var kept = row.getString("advice");
        if (kept != null) {
            return Advice.valueOf(kept);
        }
        var signs = LogRows.signs(row);
        return signs.isEmpty() ? null : GradedSigns.unanswered(signs).advice();
    }
}
