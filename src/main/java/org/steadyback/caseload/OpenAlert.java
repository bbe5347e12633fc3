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
 * The most urgent open alert of a patient, and of those the oldest.
 *
 * @param at when it was raised
 * @param said what raised it, in words; empty for alerts from before that was kept
 * @param seen whether anybody who treats the patient has taken it, be it by a decision
 */
public record OpenAlert(GateAction action, Instant at, boolean seen, List<String> said) {

    public OpenAlert {
        said = List.copyOf(said);
    }

    /** A lateral part of a statement that reads {@code patient p}. */
    static final String OF_P = """
            (SELECT s.action AS alert_action, s.raised_at AS alert_at, %s IS NOT NULL AS alert_seen, s.said AS alert_said
               FROM safety_alert s
              WHERE s.patient_id = p.patient_id AND s.closed_at IS NULL
              ORDER BY array_position(ARRAY['EMERGENCY', 'SAME_DAY', 'URGENT', 'CLINICIAN_FIRST', 'SUPERVISED_ONLY'], s.action), s.raised_at LIMIT 1)""".formatted(SafetyAlerts.TAKEN_AT);

    static @Nullable OpenAlert of(ResultSet row) throws SQLException {
        var action = row.getString("alert_action");
        return action == null
                ? null
                : new OpenAlert(
                        GateAction.valueOf(action),
                        row.getTimestamp("alert_at").toInstant(),
                        row.getBoolean("alert_seen"),
                        SignWords.ofCodes(Arrays.asList(
                                (String[]) row.getArray("alert_said").getArray())));
    }
}
