package org.steadyback.screening;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.Condition;
import org.steadyback.library.ExerciseId;
import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;

/** The statement that reads all of some patients' safety at once, and the rows of gates. */
final class SafetyRows {

    static final String GATE =
            "g.patient_id, g.action, g.reason, g.opens_on, a.display_name, g.decided_at, g.source, g.said, "
                    + GateReason.OF_G;

    /** Of a row {@code z} with a screen: the patient did not take it back within the minute. */
    static final String STANDS = "NOT EXISTS (SELECT FROM screen_confirmation b"
            + " WHERE b.screen_id = z.screen_id AND b.outcome = 'TAKEN_BACK')";

    /** Of an alert {@code z}: while it is open nothing is offered. */
    static final String STOPPING = "(z.action IN ('EMERGENCY', 'SAME_DAY') OR z.cause = 'STOP')";

    static final String SELECT = """
            SELECT p.patient_id, g.action, g.reason, g.opens_on, g.display_name, g.decided_at, g.source, g.said, %s, s.tags,
                   (SELECT array_agg(y.question) FROM (
                       SELECT DISTINCT ON (t.question) t.question, t.answer FROM screen_settlement t
                        WHERE t.screen_id = f.screen_id ORDER BY t.question, t.settled_at DESC, t.settlement_id DESC) y
                     WHERE y.answer = 'YES') AS settled,
                   (SELECT array_agg(e.exercise_id) FROM (
                       SELECT DISTINCT ON (x.exercise_id) x.exercise_id, x.granted FROM exercise_approval x
                        WHERE x.patient_id = p.patient_id
                        ORDER BY x.exercise_id, x.decided_at DESC, x.approval_id DESC) e WHERE e.granted) AS approved,
                   EXISTS (SELECT FROM safety_alert o WHERE o.patient_id = p.patient_id AND o.cause = 'STOP'
                              AND o.closed_at IS NULL) AS stop_open, p.zone,
                   (SELECT a.display_name FROM care_team t JOIN account a USING (account_id)
                     WHERE t.patient_id = p.patient_id AND t.role IN ('LEAD', 'SECOND', 'COVER')
                       AND t.valid_from <= app_today() AND (t.valid_until IS NULL OR t.valid_until > app_today())
                     ORDER BY t.role = 'LEAD' DESC, t.valid_from DESC LIMIT 1) AS physio,
                   (SELECT array_agg(u.code ORDER BY z.raised_at DESC, z.alert_id DESC, u.place)
                      FROM safety_alert z, unnest(z.said) WITH ORDINALITY u (code, place)
                     WHERE z.patient_id = p.patient_id AND z.closed_at IS NULL
                       AND z.action IN ('EMERGENCY', 'SAME_DAY')) AS open_said,
                   k.action AS open_action, %s
              FROM patient p
              LEFT JOIN LATERAL (SELECT z.*, a.display_name FROM gate z JOIN account a ON a.account_id = z.decided_by
                                  WHERE z.patient_id = p.patient_id AND %s
                                  ORDER BY z.decided_at DESC, z.gate_id DESC LIMIT 1) g ON true
              LEFT JOIN LATERAL (SELECT z.action FROM safety_alert z
                                  WHERE z.patient_id = p.patient_id AND z.closed_at IS NULL
                                    AND z.action IN ('EMERGENCY', 'SAME_DAY')
                                  ORDER BY z.action = 'EMERGENCY' DESC LIMIT 1) k ON true
              LEFT JOIN LATERAL (SELECT tags FROM screen z WHERE z.patient_id = p.patient_id AND %s
                                  ORDER BY answered_at DESC, screen_id DESC LIMIT 1) s ON true
              LEFT JOIN LATERAL (SELECT screen_id FROM screen WHERE patient_id = p.patient_id AND kind <> 'WEEKLY'
                                  ORDER BY answered_at DESC, screen_id DESC LIMIT 1) f ON true
             WHERE p.patient_id = ANY (:patients)""".formatted(GateReason.OF_G, ScreenTimes.OF_P, STANDS, STANDS);

    private SafetyRows() {}

    static Safety safety(ResultSet row) throws SQLException {
        return new Safety(
                inForce(row.getString("action") == null ? Optional.empty() : Optional.of(gate(row)), row),
                conditions(row),
                texts(row.getArray("approved")).stream().map(ExerciseId::new).collect(Collectors.toUnmodifiableSet()),
                ScreenTimes.of(row),
                row.getBoolean("stop_open"),
                Optional.empty(),
                Objects.requireNonNullElse(row.getString("physio"), ""),
                ZoneId.of(row.getString("zone")),
                said(row.getArray("open_said")).stream().distinct().toList());
    }

    /** An open alert says at least what it says, whatever stands in the gate. */
    private static Optional<Gate> inForce(Optional<Gate> gate, ResultSet row) throws SQLException {
        var open = row.getString("open_action");
        var at = at(row, "open_at");
        if (open == null || at == null) {
            return gate;
        }
        var action = GateAction.valueOf(open);
        return gate.filter(now -> !action.moreUrgentThan(now.action()))
                .or(() -> Optional.of(new Gate(
                        action,
                        "An alert is open.",
                        null,
                        gate.map(Gate::decidedBy).orElse(""),
                        at,
                        GateSource.SCREEN)));
    }

    static Gate gate(ResultSet row) throws SQLException {
        return new Gate(
                GateAction.valueOf(row.getString("action")),
                GateReason.of(row),
                row.getObject("opens_on", LocalDate.class),
                row.getString("display_name"),
                row.getTimestamp("decided_at").toInstant(),
                GateSource.valueOf(row.getString("source")));
    }

    /** What was said; a code that this release does not know is left out. */
    static List<Said> said(@Nullable Array codes) throws SQLException {
        return texts(codes).stream()
                .flatMap(code -> SignWords.read(code).stream())
                .toList();
    }

    /** What the newest screen found, and what a physio settled to yes since. */
    private static Set<Condition> conditions(ResultSet row) throws SQLException {
        var conditions = EnumSet.noneOf(Condition.class);
        texts(row.getArray("tags")).forEach(tag -> conditions.add(Condition.valueOf(tag)));
        texts(row.getArray("settled")).stream()
                .flatMap(key -> Question.ofKey(key).stream())
                .flatMap(question -> question.tags().stream())
                .forEach(tag -> conditions.add(Condition.valueOf(tag.name())));
        return conditions;
    }

    static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    static List<String> texts(@Nullable Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }
}
