package org.steadyback.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.screening.GateAction;
import org.steadyback.screening.SafetyAlerts;
import org.steadyback.screening.SignWords;

/**
 * What is open of a patient's safety: as urgent as the most urgent alert, and of those as old as the oldest. What only asks for a look
 * adds nothing to what stops.
 *
 * @param at when that one was raised
 * @param said what raised them, in words: the most urgent first, and of those the newest; empty for alerts from before that was kept
 * @param seen whether somebody who treats the patient has taken each of them, be it by a decision
 */
public record OpenAlert(GateAction action, Instant at, boolean seen, List<String> said) {

    public OpenAlert {
        said = List.copyOf(said);
    }

    /** A lateral part of a statement that reads {@code patient p}. */
    static final String OF_P = """
            (SELECT (array_agg(s.action ORDER BY s.urgency, s.raised_at))[1] AS alert_action,
                    (array_agg(s.raised_at ORDER BY s.urgency, s.raised_at))[1] AS alert_at,
                    bool_and(s.taken) AS alert_seen,
                    coalesce(array_agg(w.code ORDER BY s.urgency, s.raised_at DESC, w.place) FILTER (WHERE w.code IS NOT NULL), '{}') AS alert_said
               FROM (SELECT s.action, s.raised_at, s.said, %s IS NOT NULL AS taken,
                            array_position(ARRAY['EMERGENCY', 'SAME_DAY', 'URGENT', 'CLINICIAN_FIRST', 'SUPERVISED_ONLY'], s.action) AS urgency,
                            bool_or(s.action <> 'SUPERVISED_ONLY') OVER () AS stops
                       FROM safety_alert s
                      WHERE s.patient_id = p.patient_id AND s.closed_at IS NULL) s
               LEFT JOIN LATERAL unnest(s.said) WITH ORDINALITY AS w(code, place) ON true
              WHERE s.action <> 'SUPERVISED_ONLY' OR NOT s.stops)""".formatted(SafetyAlerts.TAKEN_AT);

    static @Nullable OpenAlert of(ResultSet row) throws SQLException {
        var action = row.getString("alert_action");
        return action == null
                ? null
                : new OpenAlert(
                        GateAction.valueOf(action),
                        row.getTimestamp("alert_at").toInstant(),
                        row.getBoolean("alert_seen"),
                        SignWords.ofCodes(Arrays.asList(
                                        (String[]) row.getArray("alert_said").getArray()))
                                .stream()
                                .distinct()
                                .toList());
    }
}
