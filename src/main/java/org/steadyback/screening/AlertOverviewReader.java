package org.steadyback.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.screening.interview.Form;
import org.steadyback.screening.interview.Sheet;
import org.steadyback.screening.interview.Step;
import org.steadyback.screening.rules.Said;

/** Reads what is open of a patient, and what happened with it. Who may ask is decided before, by the service. */
@Component
class AlertOverviewReader {

    private static final int MOST = 40;

    private static final String OPEN = """
            SELECT s.alert_id, s.action, s.cause, s.details, s.said, s.raised_at, s.said_at,
                   %s,
                   %s
              FROM safety_alert s
             WHERE s.patient_id = :patient AND s.closed_at IS NULL
             ORDER BY array_position(ARRAY['EMERGENCY', 'SAME_DAY', 'URGENT', 'CLINICIAN_FIRST', 'SUPERVISED_ONLY'], s.action),
                      s.raised_at, s.alert_id""".formatted(SafetyAlerts.OWNER, SafetyAlerts.TAKEN);

    /** The screens that raised what is open, and whatever was cut short: one row each. */
    private static final String CUT_SHORT = """
            SELECT z.sheet FROM screen z
             WHERE z.patient_id = :patient AND NOT z.complete AND %s
               AND z.answered_at > coalesce((SELECT max(answered_at) FROM screen f
                                              WHERE f.patient_id = :patient AND f.complete AND f.kind <> 'WEEKLY'), '-infinity')
             ORDER BY z.answered_at DESC, z.screen_id DESC LIMIT 1""".formatted(SafetyRows.STANDS);

    /** A decision made while an alert was open stands by itself; the one of a clearing is told with it. */
    private static final String HAPPENED = """
            SELECT * FROM (
                SELECT s.raised_at AS at, 'RAISED' AS what, s.action, CASE WHEN s.said = '{}' THEN s.details ELSE s.said END AS words,
                       coalesce((SELECT a.display_name FROM screen c JOIN account a ON a.account_id = c.answered_by
                                  WHERE c.screen_id = s.screen_id), '') AS by, s.said_at AS said
                  FROM safety_alert s WHERE s.patient_id = :patient
                UNION ALL
                SELECT s.seen_at, 'SEEN', s.action, '{}', (SELECT display_name FROM account WHERE account_id = s.seen_by), NULL
                  FROM safety_alert s WHERE s.patient_id = :patient AND s.seen_at IS NOT NULL
                UNION ALL
                SELECT n.noted_at, 'NOTED', NULL, ARRAY[n.note], (SELECT display_name FROM account WHERE account_id = n.noted_by), NULL
                  FROM alert_note n WHERE n.patient_id = :patient
                UNION ALL
                SELECT b.said_at, b.outcome, NULL, ARRAY[b.step], (SELECT display_name FROM account WHERE account_id = b.said_by), NULL
                  FROM screen_confirmation b WHERE b.patient_id = :patient
                UNION ALL
                SELECT g.decided_at, 'DECIDED', g.action, ARRAY[g.reason], (SELECT display_name FROM account WHERE account_id = g.decided_by), NULL
                  FROM gate g
                 WHERE g.patient_id = :patient AND g.source = 'CLINICIAN'
                   AND EXISTS (SELECT FROM safety_alert s WHERE s.patient_id = g.patient_id AND s.raised_at < g.decided_at
                                  AND (s.closed_at IS NULL OR s.closed_at > g.decided_at))
                   AND NOT EXISTS (SELECT FROM clearance c JOIN safety_alert s USING (clearance_id)
                                    WHERE c.patient_id = g.patient_id AND g.decided_at BETWEEN c.cleared_at AND s.closed_at)
                UNION ALL
                SELECT c.cleared_at, 'CLEARED', c.action, '{}', (SELECT display_name FROM account WHERE account_id = c.cleared_by), NULL
                  FROM clearance c WHERE c.patient_id = :patient
            ) h
             ORDER BY h.at DESC,
                      array_position(ARRAY['RAISED', 'CONFIRMED', 'TAKEN_BACK', 'SEEN', 'NOTED', 'DECIDED', 'CLEARED'], h.what) DESC
             LIMIT :most""";

    private static final String CLEARED = """
            SELECT c.*, a.display_name,
                   (SELECT jsonb_object_agg(f.said, f.found) FROM clearance_finding f WHERE f.clearance_id = c.clearance_id) AS found
              FROM clearance c JOIN account a ON a.account_id = c.cleared_by
             WHERE c.patient_id = :patient ORDER BY c.cleared_at DESC, c.clearance_id DESC LIMIT 20""";

    private final JdbcClient jdbc;

    AlertOverviewReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AlertOverview of(PatientId patient) {
        var open = open(patient);
        return new AlertOverview(
                open, open.isEmpty() ? List.of() : notAsked(patient), happened(patient), cleared(patient));
    }

    List<AlertOnPage> open(PatientId patient) {
        return jdbc.sql(OPEN)
                .param("patient", patient.value())
                .query((row, _) -> alert(row))
                .list();
    }

    /** By a tap: what asks for a date or a number comes back to the patient. */
    private List<Step> notAsked(PatientId patient) {
        var sheet = jdbc.sql(CUT_SHORT)
                .param("patient", patient.value())
                .query((row, _) -> ScreenStore.sheet(row))
                .optional()
                .orElse(Sheet.EMPTY);
        return Stream.of(Step.values())
                .filter(step -> step.question().isPresent() && sheet.reply(step).isEmpty())
                .filter(step -> step.form() == Form.YES_NO || step.form() == Form.RECENT || step.form() == Form.RAPID)
                .filter(step -> step != Step.PREGNANCY_SIGN)
                .toList();
    }

    private List<AlertOverview.Happened> happened(PatientId patient) {
        return jdbc.sql(HAPPENED)
                .param("patient", patient.value())
                .param("most", MOST)
                .query((row, _) -> new AlertOverview.Happened(
                        row.getTimestamp("at").toInstant(),
                        AlertOverview.What.valueOf(row.getString("what")),
                        Optional.ofNullable(row.getString("action")).map(GateAction::valueOf),
                        SafetyRows.texts(row.getArray("words")),
                        row.getString("by"),
                        Optional.ofNullable(SafetyRows.at(row, "said"))))
                .list()
                .reversed();
    }

    private List<AlertOverview.ClearedBefore> cleared(PatientId patient) {
        return jdbc.sql(CLEARED)
                .param("patient", patient.value())
                .query((row, _) -> new AlertOverview.ClearedBefore(
                        row.getTimestamp("cleared_at").toInstant(),
                        row.getString("display_name"),
                        ClearAlerts.Who.valueOf(row.getString("who")),
                        Optional.ofNullable(row.getString("reported_by")).orElse(""),
                        ClearAlerts.Contact.valueOf(row.getString("contact")),
                        row.getTimestamp("contact_at").toInstant(),
                        row.getBoolean("mistake"),
                        found(row.getString("found")),
                        row.getString("advice"),
                        GateAction.valueOf(row.getString("action"))))
                .list();
    }

    private static Map<String, String> found(@org.jspecify.annotations.Nullable String json) {
        return json == null ? Map.of() : ScreenStore.names(json);
    }

    private static AlertOnPage alert(ResultSet row) throws SQLException {
        var said = SafetyRows.texts(row.getArray("said"));
        var items = said.isEmpty()
                ? SafetyRows.texts(row.getArray("details")).stream().map(words -> new AlertOnPage.Item(words, null))
                : said.stream().map(code -> new AlertOnPage.Item(code, Said.ofCode(code)));
        return new AlertOnPage(
                row.getObject("alert_id", UUID.class),
                GateAction.valueOf(row.getString("action")),
                AlertCause.valueOf(row.getString("cause")),
                said.isEmpty() && SafetyRows.texts(row.getArray("details")).isEmpty()
                        ? List.of(new AlertOnPage.Item("alert", null))
                        : items.toList(),
                SafetyAlerts.owner(row),
                row.getTimestamp("raised_at").toInstant(),
                Optional.ofNullable(SafetyRows.at(row, "said_at")),
                SafetyAlerts.seen(row));
    }
}
