package org.steadyback.session;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.access.SignedIn;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.progression.ToldDecision;
import org.steadyback.screening.Advice;
import org.steadyback.screening.GradedSigns;
import org.steadyback.screening.rules.Said;

/** The statements that add to the log. Nothing in it is ever changed. */
@Component
class LogWriter {

    // two posts of the same id at the same time: the second waits for the first and then finds nothing to do
    private static final String ADD = """
            INSERT INTO session_log (patient_id, session_id, clinic_id, day, started_at, ended_at, zone, received_at, kind, source,
                recorded_by, planned_date, planned_bout, corrects, pain_before, pain_peak, pain_after, effort, mood,
                stop_symptoms, said, advice, note, flags, guidance, told_decisions, body_digest, sent_at, said_started_at, said_ended_at)
            VALUES (:patient, :id, :clinic, :day, :startedAt, :endedAt, :zone, :receivedAt, :kind, :source,
                :by, :plannedDate, :plannedBout, :corrects, :before, :peak, :after, :effort, :mood,
                :symptoms, :said, :advice, :note, :flags, :guidance, :told, :digest, :sentAt, :saidStart, :saidEnd)
            ON CONFLICT (patient_id, session_id) DO NOTHING""";

    private static final String ADD_ITEM = """
            INSERT INTO session_item (patient_id, session_id, place, clinic_id, day, prescription_id, prescription_number, side,
                done, skipped_because, pain_peak, effort, instead_of_prescription, instead_of_number)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    // one record of a patient after the other: each is judged with all that came before it
    private static final String STORED = """
            WITH turn AS MATERIALIZED (SELECT pg_advisory_xact_lock(hashtextextended(:patientText, 40)))
            SELECT l.session_id, l.day, l.zone, l.received_at, l.stop_symptoms, l.said, l.advice, l.told_decisions, l.flags, l.body_digest
              FROM turn LEFT JOIN session_log l ON l.patient_id = :patient AND l.session_id = :id""";

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

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    LogWriter(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
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

    /**
     * @param session as it is stored
     * @param said the times that a wrong clock gave; null = as stored
     */
    record Corrected(RecordSession session, @Nullable SaidTimes said) {}

    Optional<Kept> kept(PatientId patient, SessionId id) {
        return jdbc.sql(STORED)
                .param("patientText", patient.toString())
                .param("patient", patient.value())
                .param("id", id.value())
                .query((row, _) -> kept(row))
                .single();
    }

    boolean isStored(PatientId patient, SessionId id) {
        return jdbc.sql("SELECT EXISTS (SELECT FROM session_log WHERE patient_id = :patient AND session_id = :id)")
                .param("patient", patient.value())
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private static Optional<Kept> kept(java.sql.ResultSet row) throws SQLException {
        var digest = row.getBytes("body_digest");
        if (digest == null) {
            return Optional.empty();
        }
        var receivedAt = row.getTimestamp("received_at").toInstant();
        var receivedOn = LocalDate.ofInstant(receivedAt, ZoneId.of(row.getString("zone")));
        return Optional.of(new Kept(
                receivedOn.equals(row.getObject("day", LocalDate.class)),
                advice(row),
                Arrays.stream((UUID[]) row.getArray("told_decisions").getArray())
                        .map(DecisionId::new)
                        .toList(),
                Arrays.stream((String[]) row.getArray("flags").getArray())
                        .map(name -> SessionFlag.ofWire(name).orElseThrow())
                        .collect(Collectors.toSet()),
                receivedAt,
                digest));
    }

    /** The newest word on an entry; whoever corrects it at the same time waits for the turn. */
    Optional<Corrected> corrected(PatientId patient, SessionId id) {
        var rows = jdbc.sql(NEWEST)
                .param("patient", patient.value())
                .param("id", id.value())
                .query((row, _) -> StoredSession.row(patient, row))
                .list();
        return StoredSession.of(rows);
    }

    /** False if the id was taken. */
    boolean add(
            RecordSession session,
            GradedSigns signs,
            @Nullable SaidTimes times,
            Set<SessionFlag> flags,
            List<ToldDecision> told,
            byte[] digest,
            SignedIn by,
            Instant now) {
        var planned = session.planned();
        int added = jdbc.sql(ADD)
                .param("patient", session.patient().value())
                .param("id", session.id().value())
                .param("clinic", by.clinic().value())
                .param("day", session.day())
                .param("startedAt", Timestamp.from(session.startedAt()))
                .param("endedAt", Timestamp.from(session.endedAt()))
                .param("zone", session.zone().getId())
                .param("receivedAt", Timestamp.from(now))
                .param("kind", session.kind().name())
                .param("source", Source.PLAYER.name())
                .param("by", by.account().value())
                .param("plannedDate", planned == null ? null : planned.date(), Types.DATE)
                .param("plannedBout", planned == null ? null : planned.bout(), Types.INTEGER)
                .param(
                        "corrects",
                        session.corrects() == null ? null : session.corrects().value(),
                        Types.OTHER)
                .param("before", value(session.painBefore()), Types.INTEGER)
                .param("peak", value(session.peakPain()), Types.INTEGER)
                .param("after", value(session.painAfter()), Types.INTEGER)
                .param("effort", session.effort(), Types.INTEGER)
                .param("mood", session.mood(), Types.INTEGER)
                .param(
                        "symptoms",
                        signs.stops().stream()
                                .map(said -> said.sign().wire())
                                .sorted()
                                .toArray(String[]::new))
                .param(
                        "said",
                        signs.said().stream().map(Said.OfSign::code).sorted().toArray(String[]::new))
                .param("advice", signs.said().isEmpty() ? null : signs.advice().name(), Types.VARCHAR)
                .param("note", session.note())
                .param("flags", flags.stream().map(SessionFlag::wire).toArray(String[]::new))
                .param(
                        "guidance",
                        Guidance.kindFor(signs.said().isEmpty() ? null : signs.advice())
                                .name())
                .param("told", told.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param("digest", digest)
                .param("sentAt", timestamp(session.sentAt()), Types.TIMESTAMP)
                .param("saidStart", timestamp(times == null ? null : times.startedAt()), Types.TIMESTAMP)
                .param("saidEnd", timestamp(times == null ? null : times.endedAt()), Types.TIMESTAMP)
                .update();
        if (added == 1) {
            addItems(session, by);
        }
        return added == 1;
    }

    private void addItems(RecordSession session, SignedIn by) {
        var places = IntStream.range(0, session.items().size()).boxed().toList();
        batches.batchUpdate(
                ADD_ITEM, places, SessionRules.MOST_ITEMS, (statement, place) -> fill(statement, session, by, place));
    }

    private static void fill(PreparedStatement row, RecordSession session, SignedIn by, int place) throws SQLException {
        var item = session.items().get(place);
        row.setObject(1, session.patient().value());
        row.setObject(2, session.id().value());
        row.setInt(3, place + 1);
        row.setObject(4, by.clinic().value());
        row.setObject(5, session.day());
        row.setObject(6, item.prescription().value());
        row.setInt(7, item.version());
        row.setString(8, item.side() == null ? null : item.side().name());
        row.setArray(9, row.getConnection().createArrayOf("int4", item.done().toArray()));
        row.setString(
                10, item.skippedBecause() == null ? null : item.skippedBecause().name());
        row.setObject(11, value(item.peakPain()), Types.INTEGER);
        row.setObject(12, item.effort(), Types.INTEGER);
        var asked = item.insteadOf();
        row.setObject(13, asked == null ? null : asked.prescription().value(), Types.OTHER);
        row.setObject(14, asked == null ? null : asked.version(), Types.INTEGER);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    /** As it was given; for signs from before it was kept, as they are graded without an answer. */
    private static @Nullable Advice advice(java.sql.ResultSet row) throws SQLException {
        var kept = row.getString("advice");
        if (kept != null) {
            return Advice.valueOf(kept);
        }
        var signs = LogRows.signs(row);
        return signs.isEmpty() ? null : GradedSigns.unanswered(signs).advice();
    }

    private static @Nullable Integer value(@Nullable PainScore score) {
        return score == null ? null : score.value();
    }
}
