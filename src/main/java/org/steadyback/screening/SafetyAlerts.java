package org.steadyback.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

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

    private static final String OPEN = """
            SELECT s.alert_id, s.patient_id, p.name, s.action, s.cause, s.details, s.said, s.raised_at, s.seen_at, s.told_at, s.mail,
                   (SELECT x.fired FROM screen x WHERE x.screen_id = s.screen_id) AS fired,
                   (SELECT display_name FROM account WHERE account_id = s.told_to) AS told_to,
                   (SELECT display_name FROM account WHERE account_id = s.seen_by) AS seen_by,
                   """ + OWNER + "\n" + MINE + " ORDER BY s.raised_at LIMIT 200";

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
        return jdbc
                .sql(OPEN)
                .param("me", me.account().value())
                .query((row, _) -> alert(row, me.clinicZone()))
                .list()
                .stream()
                .sorted(java.util.Comparator.comparing(SafetyAlert::action))
                .toList();
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
