package org.steadyback.session;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.Sign;

/** Turns rows of the log into what the grading rules look at. */
final class WorkRows {

    private WorkRows() {}

    static WorkPage.Row row(ResultSet row, int number) throws SQLException {
        var session = row.getObject("session_id", UUID.class);
        return new WorkPage.Row(
                session == null ? null : session(session, row),
                item(row),
                number == 0 ? mornings(row.getArray("dates"), row.getArray("pains")) : Map.of(),
                row.getObject("first_pain", Integer.class),
                row.getObject("older_day", LocalDate.class));
    }

    private static WorkPage.Session session(UUID id, ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("stop_symptoms").getArray();
        return new WorkPage.Session(
                id,
                row.getObject("day", LocalDate.class),
                row.getTimestamp("ended_at").toInstant(),
                SessionKind.valueOf(row.getString("kind")),
                row.getObject("pain_peak", Integer.class),
                row.getObject("effort", Integer.class),
                WorkPage.signs(Arrays.stream(names)
                        .map(name -> Said.OfSign.of(Sign.ofWire(name).orElseThrow()))
                        .collect(Collectors.toSet())),
                row.getBoolean("timely"),
                row.getBoolean("recalled"));
    }

    private static WorkPage.@Nullable Item item(ResultSet row) throws SQLException {
        var prescription = row.getObject("prescription_id", UUID.class);
        var side = row.getString("side");
        return prescription == null
                ? null
                : new WorkPage.Item(
                        new PrescriptionId(prescription),
                        row.getInt("prescription_number"),
                        side == null ? null : Side.valueOf(side),
                        Arrays.asList((Integer[]) row.getArray("done").getArray()),
                        row.getString("skipped_because") != null,
                        row.getObject("item_peak", Integer.class),
                        row.getObject("item_effort", Integer.class));
    }

    private static Map<LocalDate, PainScore> mornings(@Nullable Array dates, @Nullable Array pains)
            throws SQLException {
        var mornings = new TreeMap<LocalDate, PainScore>();
        if (dates != null && pains != null) {
            var days = (Date[]) dates.getArray();
            var scores = (Integer[]) pains.getArray();
            for (int i = 0; i < days.length; i++) {
                mornings.put(days[i].toLocalDate(), new PainScore(scores[i]));
            }
        }
        return mornings;
    }
}
