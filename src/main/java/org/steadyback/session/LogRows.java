package org.steadyback.session;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.Done;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.Sign;

import static java.util.stream.Collectors.toUnmodifiableSet;

/** Turns rows of the log into entries and counts. */
final class LogRows {

    private LogRows() {}

    record Pain(PatientId patient, DayPain pain, Instant receivedAt) {}

    record Bouts(PatientId patient, PrescriptionId prescription, LocalDate day, int count) {}

    record Morning(PatientId patient, MorningEntry entry) {}

    /** @param row before the first; each entry's items are in rows one after the other, an entry without items is one row */
    static List<Logbook.Logged> entries(ResultSet row) throws SQLException {
        var logged = new ArrayList<Logbook.Logged>();
        boolean more = row.next();
        while (more) {
            var entry = entry(row);
            boolean answered = row.getBoolean("morning_answered");
            var items = new ArrayList<ItemEntry>();
            do {
                item(row).ifPresent(items::add);
                more = row.next();
            } while (more && entry.id().value().equals(row.getObject("session_id", UUID.class)));
            logged.add(new Logbook.Logged(entry.with(items), answered));
        }
        return logged;
    }

    static Activity activity(Done done, List<Pain> pains) {
        return new Activity(
                done,
                pains.getLast().pain().day(),
                pains.stream()
                        .map(Pain::receivedAt)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                pains.stream().map(Pain::pain).toList());
    }

    static Done counted(Collection<Bouts> bouts) {
        var days = new HashMap<PrescriptionId, Map<LocalDate, Integer>>();
        bouts.forEach(one ->
                days.computeIfAbsent(one.prescription(), _ -> new HashMap<>()).put(one.day(), one.count()));
        return new Done(days);
    }

    /** The same, counted from entries. */
    static Done done(List<Logbook.Logged> logged) {
        var days = new HashMap<PrescriptionId, Map<LocalDate, Integer>>();
        for (var one : logged) {
            if (!one.entry().superseded()) {
                one.entry().items().stream()
                        .filter(ItemEntry::wasDone)
                        .map(ItemEntry::prescription)
                        .distinct()
                        .forEach(prescription -> days.computeIfAbsent(prescription, _ -> new HashMap<>())
                                .merge(one.entry().day(), 1, Integer::sum));
            }
        }
        return new Done(days);
    }

    static Pain pain(ResultSet row, int number) throws SQLException {
        var pain = new DayPain(
                row.getObject("day", LocalDate.class),
                row.getObject("pain_before", Integer.class),
                row.getObject("pain_peak", Integer.class),
                row.getObject("pain_after", Integer.class));
        return new Pain(patient(row), pain, instant(row, "received_at"));
    }

    static Bouts bouts(ResultSet row, int number) throws SQLException {
        return new Bouts(
                patient(row),
                new PrescriptionId(row.getObject("prescription_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getInt("bouts"));
    }

    static Morning morning(ResultSet row, int number) throws SQLException {
        var entry = new MorningEntry(
                row.getObject("date", LocalDate.class), new PainScore(row.getInt("pain")), row.getBoolean("recalled"));
        return new Morning(patient(row), entry);
    }

    private static SessionEntry entry(ResultSet row) throws SQLException {
        var corrects = row.getObject("corrects", UUID.class);
        return new SessionEntry(
                new SessionId(row.getObject("session_id", UUID.class)),
                row.getObject("day", LocalDate.class),
                instant(row, "started_at"),
                instant(row, "ended_at"),
                instant(row, "received_at"),
                SessionKind.valueOf(row.getString("kind")),
                score(row, "pain_before"),
                score(row, "pain_peak"),
                score(row, "pain_after"),
                row.getObject("effort", Integer.class),
                row.getObject("mood", Integer.class),
                row.getString("note"),
                signs(row, true),
                signs(row, false),
                flags(row.getArray("flags")),
                corrects == null ? null : new SessionId(corrects),
                row.getBoolean("superseded"),
                List.of(),
                planned(row),
                ZoneId.of(row.getString("zone")));
    }

    static RecordSession.@Nullable Planned planned(ResultSet row) throws SQLException {
        var date = row.getObject("planned_date", LocalDate.class);
        return date == null ? null : new RecordSession.Planned(date, row.getInt("planned_bout"));
    }

    private static Optional<ItemEntry> item(ResultSet row) throws SQLException {
        var prescription = row.getObject("prescription_id", UUID.class);
        if (prescription == null) {
            return Optional.empty();
        }
        var side = row.getString("side");
        var skipped = row.getString("skipped_because");
        return Optional.of(new ItemEntry(
                new PrescriptionId(prescription),
                row.getInt("prescription_number"),
                side == null ? null : Side.valueOf(side),
                Arrays.asList((Integer[]) row.getArray("done").getArray()),
                skipped == null ? null : SkipReason.valueOf(skipped),
                row.getBoolean("in_seconds"),
                score(row, "item_peak"),
                row.getObject("item_effort", Integer.class)));
    }

    /** With the answers; rows from before there were any have the names only. */
    static Set<Said.OfSign> signs(ResultSet row) throws SQLException {
        var codes = (String[]) row.getArray("said").getArray();
        var names = (String[]) row.getArray("stop_symptoms").getArray();
        return codes.length > 0
                ? Arrays.stream(codes).map(Said.OfSign::ofCode).collect(toUnmodifiableSet())
                : Arrays.stream(names)
                        .map(name -> Said.OfSign.of(Sign.ofWire(name).orElseThrow()))
                        .collect(toUnmodifiableSet());
    }

    private static Set<Said.OfSign> signs(ResultSet row, boolean stops) throws SQLException {
        return signs(row).stream().filter(said -> said.isStop() == stops).collect(toUnmodifiableSet());
    }

    private static Set<SessionFlag> flags(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(name -> SessionFlag.ofWire(name).orElseThrow())
                .collect(toUnmodifiableSet());
    }

    private static PatientId patient(ResultSet row) throws SQLException {
        return new PatientId(row.getObject("patient_id", UUID.class));
    }

    static @Nullable PainScore score(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, Integer.class);
        return value == null ? null : new PainScore(value);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
