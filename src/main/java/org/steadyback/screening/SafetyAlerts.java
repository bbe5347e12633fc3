package org.steadyback.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.PatientId;

/** Shows safety alerts to those who treat the patient, and remembers who saw them. A clearance closes them. */
@Service
@Transactional
public class SafetyAlerts {

    /** With {@code :me}. */
    static final String MINE = """
              FROM safety_alert s
              JOIN patient p USING (patient_id)
             WHERE s.closed_at IS NULL
               AND EXISTS (SELECT FROM care_team t
                            WHERE t.patient_id = s.patient_id AND t.account_id = :me AND t.role IN ('LEAD', 'SECOND', 'COVER')
                              AND t.valid_from <= app_today() AND (t.valid_until IS NULL OR t.valid_until > app_today()))""";

    /** Whoever it was given to while they treat the patient; after that whoever leads the care today. Of {@code safety_alert s}. */
    static final String OWNER = """
            coalesce((SELECT a.display_name FROM care_team t JOIN account a USING (account_id)
                       WHERE t.patient_id = s.patient_id AND t.role IN ('LEAD', 'SECOND', 'COVER') AND a.active
                         AND t.valid_from <= app_today() AND (t.valid_until IS NULL OR t.valid_until > app_today())
                       ORDER BY t.account_id = s.owner_id DESC, t.role = 'LEAD' DESC, t.valid_from DESC LIMIT 1),
                     (SELECT display_name FROM account WHERE account_id = s.owner_id)) AS owner""";

    /** Where a clinician closed the gate further than an alert asks, the gate says how urgent the patient is. */
    private static final String OPEN =
            """
            SELECT (SELECT z.action FROM gate z WHERE z.patient_id = s.patient_id AND %1$s
                     ORDER BY z.decided_at DESC, z.gate_id DESC LIMIT 1) AS gate_action,
                   (SELECT z.decided_at FROM gate z WHERE z.patient_id = s.patient_id AND %1$s
                     ORDER BY z.decided_at DESC, z.gate_id DESC LIMIT 1) AS gate_at, s.alert_id, s.patient_id, p.name, s.action, s.cause, s.details, s.said, s.raised_at, s.seen_at, s.told_at, s.mail,
                   (SELECT x.fired FROM screen x WHERE x.screen_id = s.screen_id) AS fired,
                   (SELECT display_name FROM account WHERE account_id = s.told_to) AS told_to,
                   (SELECT display_name FROM account WHERE account_id = s.seen_by) AS seen_by,
                   """.formatted(SafetyRows.STANDS) + OWNER + "\n" + MINE + " ORDER BY s.raised_at, s.alert_id LIMIT 200";

    private static final String COUNT = "SELECT count(*) " + MINE;

    private static final String SEE = """
            UPDATE safety_alert SET seen_by = :by, seen_at = :at
             WHERE patient_id = :patient AND alert_id = ANY (:alerts) AND seen_at IS NULL AND closed_at IS NULL""";

    private static final String RECEIPT = """
            SELECT %s, s.raised_at, b.display_name AS seen_by, s.seen_at
              FROM safety_alert s
              LEFT JOIN account b ON b.account_id = s.seen_by
             WHERE s.patient_id = :patient AND s.closed_at IS NULL
             ORDER BY s.raised_at DESC, s.alert_id DESC LIMIT 1""".formatted(OWNER);

    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final SafetyInRequest known;
    private final AuditTrail audit;
    private final Clock clock;

    SafetyAlerts(JdbcClient jdbc, CurrentAccount current, SafetyInRequest known, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.known = known;
        this.audit = audit;
        this.clock = clock;
    }

    /** The open alerts of one's own patients, most urgent first, and of those the oldest. */
    @PreAuthorize("hasRole('PHYSIO')")
    @Transactional(readOnly = true)
    public List<SafetyAlert> mine() {
        var me = current.require();
        var found = jdbc.sql(OPEN)
                .param("me", me.account().value())
                .query((row, _) -> new Ranked(
                        alert(row, me.clinicZone()), row.getString("gate_action"), row.getTimestamp("gate_at")))
                .list();
        var mostOf = new HashMap<PatientId, GateAction>();
        found.forEach(one -> mostOf.merge(
                one.alert().patient(),
                one.alert().action(),
                (first, second) -> first.moreUrgentThan(second) ? first : second));
        return found.stream()
                .sorted(Comparator.comparing((Ranked one) -> one.urgency(mostOf))
                        .thenComparing(one -> one.since(mostOf)))
                .map(one -> one.alert().inForce(one.urgency(mostOf)))
                .toList();
    }

    /**
     * An alert with what the gate says of its patient. Where a clinician closed the gate further than all that is open, that is how
     * urgent the patient is, and since then; on the caseload it is the same.
     */
    private record Ranked(
            SafetyAlert alert,
            @Nullable String gate,
            @Nullable Timestamp gateAt) {

        GateAction urgency(Map<PatientId, GateAction> mostOf) {
            var decided = gate == null ? alert.action() : GateAction.valueOf(gate);
            var most = mostOf.getOrDefault(alert.patient(), alert.action());
            return alert.action() == most && decided.stops() && decided.moreUrgentThan(most) ? decided : alert.action();
        }

        Instant since(Map<PatientId, GateAction> mostOf) {
            return gateAt == null || urgency(mostOf) == alert.action() ? alert.raisedAt() : gateAt.toInstant();
        }
    }

    @PreAuthorize("hasRole('PHYSIO')")
    @Transactional(readOnly = true)
    public int countMine() {
        var me = current.require().account();
        return known.openAlerts(me)
                .orElseGet(() -> jdbc.sql(COUNT)
                        .param("me", me.value())
                        .query(Integer.class)
                        .single());
    }

    /** The physio takes these alerts, which were shown: has read them and sees to it. The patient is told so. */
    @PreAuthorize("@care.treats(#patient)")
    public void see(PatientId patient, Set<UUID> shown) {
        int seen = jdbc.sql(SEE)
                .param("by", current.require().account().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("patient", patient.value())
                .param("alerts", shown.toArray(UUID[]::new))
                .update();
        if (seen > 0) {
            audit.read(patient, "safety alert");
        }
    }

    /** Who has been told; empty where no alert is open. */
    @PreAuthorize("@care.reads(#patient)")
    @Transactional(readOnly = true)
    public Optional<AlertReceipt> receiptOf(PatientId patient) {
        return jdbc.sql(RECEIPT)
                .param("patient", patient.value())
                .query((row, _) -> new AlertReceipt(
                        row.getString("owner"), row.getTimestamp("raised_at").toInstant(), seen(row)))
                .optional();
    }

    private static SafetyAlert alert(ResultSet row, ZoneId zone) throws SQLException {
        var action = GateAction.valueOf(row.getString("action"));
        var raisedAt = row.getTimestamp("raised_at").toInstant();
        return new SafetyAlert(
                row.getObject("alert_id", UUID.class),
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getString("name"),
                row.getString("owner"),
                action,
                AlertCause.valueOf(row.getString("cause")),
                words(row),
                raisedAt,
                Deadline.of(action, raisedAt, zone),
                seen(row),
                told(row),
                mail(row));
    }

    /** Made of the facts; rows from before those have words of their own. */
    private static List<String> words(ResultSet row) throws SQLException {
        var rules = SafetyRows.texts(row.getArray("fired")).stream().map(RuleWords::ofFired);
        var made = Stream.concat(rules, SignWords.ofCodes(SafetyRows.texts(row.getArray("said"))).stream())
                .toList();
        return made.isEmpty() ? SafetyRows.texts(row.getArray("details")) : made;
    }

    private static Optional<SafetyAlert.By> told(ResultSet row) throws SQLException {
        var at = SafetyRows.at(row, "told_at");
        return at == null ? Optional.empty() : Optional.of(new SafetyAlert.By(row.getString("told_to"), at));
    }

    private static Optional<AlertMailed> mail(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("mail")).map(AlertMailed::valueOf);
    }

    static Optional<SafetyAlert.By> seen(ResultSet row) throws SQLException {
        var at = SafetyRows.at(row, "seen_at");
        return at == null ? Optional.empty() : Optional.of(new SafetyAlert.By(row.getString("seen_by"), at));
    }
}
