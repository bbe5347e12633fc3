package org.steadyback.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.steadyback.kernel.Signature;
import org.steadyback.library.Direction;
import org.steadyback.programme.check.Check;

/** Reads, from the row of a programme, what holds for it and which warnings somebody went on against. */
final class OverrideRows {

    private OverrideRows() {}

    static Outlook outlook(ResultSet row) throws SQLException {
        var direction = row.getString("preferred_direction");
        var because = row.getString("preferred_because");
        var preference = direction == null || because == null
                ? null
                : new DirectionalPreference(Direction.valueOf(direction), because);
        return new Outlook(preference, row.getObject("planned_until", LocalDate.class));
    }

    /** Oldest first. */
    static List<KeptOverride> overrides(ResultSet row) throws SQLException {
        if (row.getArray("override_checks") == null) {
            return List.of();
        }
        var checks = texts(row, "checks");
        var subjects = texts(row, "subjects");
        var found = texts(row, "found");
        var reasons = texts(row, "reasons");
        var names = texts(row, "names");
        var times = (Timestamp[]) row.getArray("override_times").getArray();
        return IntStream.range(0, checks.length)
                .mapToObj(i -> new KeptOverride(
                        Check.valueOf(checks[i]),
                        subjects[i],
                        FindingJson.read(Check.valueOf(checks[i]), found[i]),
                        reasons[i],
                        new Signature(names[i], times[i].toInstant())))
                .toList();
    }

    private static String[] texts(ResultSet row, String what) throws SQLException {
        return (String[]) row.getArray("override_" + what).getArray();
    }
}
