package org.steadyback.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.screening.rules.ScreenDue;

/**
 * When this patient was asked, stopped and decided upon last; null = never.
 *
 * @param full a whole screen, of whatever kind but the weekly check
 * @param any the weekly check too
 * @param cutShort a screen that ended early, because an answer could not wait
 * @param stopped something stopped the patient: an emergency, something for the same day, or a stop symptom
 * @param decided a clinician decided on the gate
 * @param open the oldest open alert of that kind; nothing is offered before a clinician has cleared it
 */
public record ScreenTimes(
        @Nullable Instant full,
        @Nullable Instant any,
        @Nullable Instant cutShort,
        @Nullable Instant stopped,
        @Nullable Instant decided,
        @Nullable Instant open) {

    static final ScreenTimes NEVER = new ScreenTimes(null, null, null, null, null, null);

    /** While nothing that stops is open. */
    public ScreenTimes(
            @Nullable Instant full,
            @Nullable Instant any,
            @Nullable Instant cutShort,
            @Nullable Instant stopped,
            @Nullable Instant decided) {
        this(full, any, cutShort, stopped, decided, null);
    }

    /** Columns of a statement that reads {@code patient p}; {@link #of} reads them. */
    public static final String OF_P = """
            (SELECT max(answered_at) FROM screen z
              WHERE z.patient_id = p.patient_id AND z.complete AND z.kind <> 'WEEKLY' AND %1$s) AS full_at,
            (SELECT max(answered_at) FROM screen z WHERE z.patient_id = p.patient_id AND %1$s) AS any_at,
            (SELECT max(answered_at) FROM screen z
              WHERE z.patient_id = p.patient_id AND NOT z.complete AND %1$s) AS cut_short_at,
            greatest((SELECT max(raised_at) FROM safety_alert z WHERE z.patient_id = p.patient_id AND %2$s AND %1$s),
                     (SELECT max(decided_at) FROM gate WHERE patient_id = p.patient_id AND source = 'CLINICIAN'
                         AND action IN ('EMERGENCY', 'SAME_DAY'))) AS stopped_at,
            (SELECT min(raised_at) FROM safety_alert z
              WHERE z.patient_id = p.patient_id AND z.closed_at IS NULL AND %2$s) AS open_at,
            (SELECT max(decided_at) FROM gate
              WHERE patient_id = p.patient_id AND source = 'CLINICIAN') AS clinician_at""".formatted(SafetyRows.STANDS, SafetyRows.STOPPING);

    public static ScreenTimes of(ResultSet row) throws SQLException {
        return new ScreenTimes(
                SafetyRows.at(row, "full_at"),
                SafetyRows.at(row, "any_at"),
                SafetyRows.at(row, "cut_short_at"),
                SafetyRows.at(row, "stopped_at"),
                SafetyRows.at(row, "clinician_at"),
                SafetyRows.at(row, "open_at"));
    }

    /** A routine question that waits for its answer for longer than it should; where the patient lives it is today. */
    public Optional<ScreenDue.Late> late(LocalDate today, ZoneId zone) {
        return new ScreenDue(today, zone, full, any, cutShort, decided, stopped, null, null, null, null).late();
    }
}
