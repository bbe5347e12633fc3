package org.steadyback.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;

/**
 * An entry as the command that stored it, all of it: a correction keeps what it does not name.
 *
 * @param said the times that a wrong clock gave; null = as stored
 */
record StoredSession(RecordSession session, @Nullable SaidTimes said) {

    /** @param row before the first: one for each item of one entry, one without item if it has none; none at all if there is no entry */
    static Optional<StoredSession> of(PatientId patient, ResultSet row) throws SQLException {
        if (!row.next()) {
            return Optional.empty();
        }
        var corrects = row.getObject("corrects", UUID.class);
        var said = said(row);
        var stored = new RecordSession(
                patient,
                new SessionId(row.getObject("session_id", UUID.class)),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("ended_at").toInstant(),
                ZoneId.of(row.getString("zone")),
                SessionKind.valueOf(row.getString("kind")),
                LogRows.planned(row),
                corrects == null ? null : new SessionId(corrects),
                LogRows.score(row, "pain_before"),
                LogRows.score(row, "pain_peak"),
                LogRows.score(row, "pain_after"),
                row.getObject("effort", Integer.class),
                row.getObject("mood", Integer.class),
                LogRows.signs(row),
                row.getString("note"),
                items(row));
        return Optional.of(new StoredSession(stored, said));
    }

    /** @param row the first; comes last, for it goes to the end */
    private static List<RecordSession.Item> items(ResultSet row) throws SQLException {
        var items = new ArrayList<RecordSession.Item>();
        do {
            var prescription = row.getObject("prescription_id", UUID.class);
            if (prescription != null) {
                items.add(item(new PrescriptionId(prescription), row));
            }
        } while (row.next());
        return items;
    }

    private static @Nullable SaidTimes said(ResultSet row) throws SQLException {
        var started = row.getTimestamp("said_started_at");
        var ended = row.getTimestamp("said_ended_at");
        return started == null || ended == null ? null : new SaidTimes(started.toInstant(), ended.toInstant());
    }

    private static RecordSession.Item item(PrescriptionId prescription, ResultSet row) throws SQLException {
        var side = row.getString("side");
        var skipped = row.getString("skipped_because");
        var insteadOf = row.getObject("instead_of_prescription", UUID.class);
        return new RecordSession.Item(
                prescription,
                row.getInt("prescription_number"),
                side == null ? null : Side.valueOf(side),
                Arrays.asList((Integer[]) row.getArray("done").getArray()),
                skipped == null ? null : SkipReason.valueOf(skipped),
                LogRows.score(row, "item_peak"),
                row.getObject("item_effort", Integer.class),
                insteadOf == null
                        ? null
                        : new RecordSession.InsteadOf(new PrescriptionId(insteadOf), row.getInt("instead_of_number")),
                Set.of());
    }
}
