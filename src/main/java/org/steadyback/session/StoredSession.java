package org.steadyback.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;

/** Turns rows of the log back into the command that stored them, all of it: a correction keeps what it does not name. */
final class StoredSession {

    private StoredSession() {}

    /** The session without its items, and one of them; null if it has none. */
    record Row(RecordSession session, @Nullable SaidTimes said, RecordSession.@Nullable Item item) {}

    static Optional<LogWriter.Corrected> of(List<Row> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var items = rows.stream().map(Row::item).filter(Objects::nonNull).toList();
        var first = rows.getFirst();
        return Optional.of(new LogWriter.Corrected(with(first.session(), items), first.said()));
    }

    static Row row(PatientId patient, ResultSet row) throws SQLException {
        return new Row(session(patient, row), said(row), item(row));
    }

    private static RecordSession session(PatientId patient, ResultSet row) throws SQLException {
        var corrects = row.getObject("corrects", UUID.class);
        var planned = row.getObject("planned_date", LocalDate.class);
        return new RecordSession(
                patient,
                new SessionId(row.getObject("session_id", UUID.class)),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("ended_at").toInstant(),
                ZoneId.of(row.getString("zone")),
                SessionKind.valueOf(row.getString("kind")),
                planned == null ? null : new RecordSession.Planned(planned, row.getInt("planned_bout")),
                corrects == null ? null : new SessionId(corrects),
                score(row, "pain_before"),
                score(row, "pain_peak"),
                score(row, "pain_after"),
                row.getObject("effort", Integer.class),
                row.getObject("mood", Integer.class),
                LogRows.signs(row),
                row.getString("note"),
                List.of());
    }

    private static RecordSession with(RecordSession session, List<RecordSession.Item> items) {
        return new RecordSession(
                session.patient(),
                session.id(),
                session.startedAt(),
                session.endedAt(),
                session.zone(),
                session.kind(),
                session.planned(),
                session.corrects(),
                session.painBefore(),
                session.peakPain(),
                session.painAfter(),
                session.effort(),
                session.mood(),
                session.stopSymptoms(),
                session.note(),
                items);
    }

    private static @Nullable SaidTimes said(ResultSet row) throws SQLException {
        var started = row.getTimestamp("said_started_at");
        var ended = row.getTimestamp("said_ended_at");
        return started == null || ended == null ? null : new SaidTimes(started.toInstant(), ended.toInstant());
    }

    private static RecordSession.@Nullable Item item(ResultSet row) throws SQLException {
        var prescription = row.getObject("prescription_id", UUID.class);
        if (prescription == null) {
            return null;
        }
        var side = row.getString("side");
        var skipped = row.getString("skipped_because");
        var insteadOf = row.getObject("instead_of_prescription", UUID.class);
        return new RecordSession.Item(
                new PrescriptionId(prescription),
                row.getInt("prescription_number"),
                side == null ? null : Side.valueOf(side),
                Arrays.asList((Integer[]) row.getArray("done").getArray()),
                skipped == null ? null : SkipReason.valueOf(skipped),
                score(row, "item_peak"),
                row.getObject("item_effort", Integer.class),
                insteadOf == null
                        ? null
                        : new RecordSession.InsteadOf(new PrescriptionId(insteadOf), row.getInt("instead_of_number")),
                Set.of());
    }

    private static @Nullable PainScore score(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, Integer.class);
        return value == null ? null : new PainScore(value);
    }
}
