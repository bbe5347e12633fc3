package org.steadyback.screening;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.text.Texts;

/** Shows safety alerts to those who treat the patient, and remembers who saw them. A clearance closes them. */
@Service
@Transactional
public class SafetyAlerts {

    /** Of an alert {@code z}: it stops the patient, or did. */
    public static final String STOPPING = SafetyRows.STOPPING;

    /** With {@code :me}. */
    static final String MINE = """
              FROM safety_alert s
              JOIN patient p USING (patient_id)
             WHERE s.closed_at IS NULL
               AND EXISTS (SELECT FROM care_team t
                            WHERE t.patient_id = s.patient_id AND t.account_id = :me AND t.role IN ('LEAD', 'SECOND', 'COVER')
                              AND t.valid_from <= app_today() AND (t.valid_until IS NULL OR t.valid_until > app_today()))""";

    /** Of somebody whom nobody treats today: shown to the clinic's physios, so that one takes the patient on. */
    static final String OF_NOBODY = "FROM safety_alert s WHERE s.closed_at IS NULL AND nobody_treats(s.patient_id)";

    /** How many are to be seen by {@code :me}. */
    static final String NUMBER =
            "(SELECT count(*) " + MINE + ") + (SELECT count(DISTINCT s.patient_id) " + OF_NOBODY + ")";

    /** While nobody treats the patient: no name is promised of somebody who may not even see it. */
    private static final StopTexts SAY = Texts.of(StopTexts.class);

    /** For the physio. */
    static final String NOBODYS = "the physios of your clinic";

    /**
     * Whoever it was given to while they treat the patient; after that whoever leads the care today; null while nobody treats. Of
     * {@code safety_alert s}.
     */
    static final String OWNER = """
            (SELECT a.display_name FROM care_team t JOIN account a USING (account_id)
              WHERE t.patient_id = s.patient_id AND t.role IN ('LEAD', 'SECOND', 'COVER') AND a.active AND a.role = 'PHYSIO'
                AND t.valid_from <= app_today() AND (t.valid_until IS NULL OR t.valid_until > app_today())
              ORDER BY t.account_id IS NOT DISTINCT FROM s.owner_id DESC, t.role = 'LEAD' DESC, t.valid_from DESC
              LIMIT 1) AS owner""";

    /**
     * Who took it, and when. Whoever decided on the patient after it came in has looked, and has taken it by that. Of {@code
     * safety_alert s}.
     */
    public static final String TAKEN_AT = """
            coalesce(s.seen_at, (SELECT min(w.decided_at) FROM gate w WHERE w.patient_id = s.patient_id
                                    AND w.source = 'CLINICIAN' AND w.decided_at > s.raised_at))""";

    /** A stop that no clinician has settled. Of {@code safety_alert s}. */
    public static final String STOP_OPEN =
            "(s.closed_at IS NULL AND (s.cause = 'STOP' OR s.action IN ('EMERGENCY', 'SAME_DAY')))";

    static final String TAKEN = TAKEN_AT + """
             AS seen_at,
            (SELECT display_name FROM account WHERE account_id = coalesce(s.seen_by,
                (SELECT w.decided_by FROM gate w WHERE w.patient_id = s.patient_id
                    AND w.source = 'CLINICIAN' AND w.decided_at > s.raised_at ORDER BY w.decided_at LIMIT 1))) AS seen_by""";

    /** With the decision on the gate that stands, which may be stricter than the alert. */
    private static final String OPEN = """
            SELECT (SELECT z.action FROM gate z WHERE z.patient_id = s.patient_id AND %1$s
                     ORDER BY z.decided_at DESC, z.gate_id DESC LIMIT 1) AS gate_action,
                   (SELECT z.decided_at FROM gate z WHERE z.patient_id = s.patient_id AND %1$s
                     ORDER BY z.decided_at DESC, z.gate_id DESC LIMIT 1) AS gate_at,
                   (SELECT z.source FROM gate z WHERE z.patient_id = s.patient_id AND %1$s
                     ORDER BY z.decided_at DESC, z.gate_id DESC LIMIT 1) AS gate_source, s.alert_id, s.patient_id, p.name, s.action, s.cause, s.details, s.said, s.raised_at, s.said_at, s.told_at, s.mail,
                   (SELECT x.fired FROM screen x WHERE x.screen_id = s.screen_id) AS fired,
                   (SELECT display_name FROM account WHERE account_id = s.told_to) AS told_to,
                   """.formatted(SafetyRows.STANDS)
            + TAKEN + ",\n" + OWNER + "\n" + MINE + " ORDER BY s.raised_at, s.alert_id LIMIT 200";

    private static final String COUNT = "SELECT " + NUMBER;

    private static final String UNTREATED =
            "SELECT s.patient_id, name_of_whom_nobody_treats(s.patient_id) AS name, s.action, s.raised_at " + OF_NOBODY
                    + " ORDER BY s.raised_at, s.alert_id LIMIT 200";

    /** Of those that were to be taken; what is open comes first, then what was closed last. */
    private static final String SHOWN = """
            SELECT s.closed_at, s.closed_reason = 'TAKEN_BACK' AS slip,
                   (SELECT display_name FROM account WHERE account_id = s.closed_by) AS closed_by, %s
              FROM safety_alert s
             WHERE s.patient_id = :patient AND s.alert_id = ANY (:alerts)
             ORDER BY s.closed_at DESC NULLS FIRST, s.alert_id LIMIT 1""".formatted(TAKEN);

    private static final String RECEIPT = """
            SELECT %s, s.raised_at, %s
              FROM safety_alert s
             WHERE s.patient_id = :patient AND s.closed_at IS NULL
             ORDER BY s.raised_at DESC, s.alert_id DESC LIMIT 1""".formatted(OWNER, TAKEN);

    private final JdbcClient jdbc;
    private final AlertRepository alerts;
    private final CurrentAccount current;
    private final SafetyInRequest known;
    private final AuditTrail audit;
    private final Clock clock;

    SafetyAlerts(
            JdbcClient jdbc,
            AlertRepository alerts,
            CurrentAccount current,
            SafetyInRequest known,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.alerts = alerts;
        this.current = current;
        this.known = known;
        this.audit = audit;
        this.clock = clock;
    }

    /** The open alerts of one's own patients, most urgent first, and of those the oldest. */
    @PreAuthorize("hasRole('PHYSIO')")
    @Transactional(readOnly = true)
    public List<SafetyAlert> mine() {
        return jdbc
                .sql(OPEN)
                .param("me", current.require().account().value())
                .query((row, _) -> alert(row))
                .list()
                .stream()
                .sorted(Comparator.comparing((SafetyAlert one) -> one.inForce().action())
                        .thenComparing(one -> one.inForce().since()))
                .toList();
    }

    /**
     * Whose alert nobody would see, because nobody treats them today: the most urgent first, each patient once. Who takes the patient
     * on ({@code Patients.takeOn}) finds the alert among the own ones.
     */
    @PreAuthorize("hasRole('PHYSIO')")
    @Transactional(readOnly = true)
    public List<AlertOfNobody> ofNobody() {
        return jdbc
                .sql(UNTREATED)
                .query((row, _) -> new AlertOfNobody(
                        new PatientId(row.getObject("patient_id", UUID.class)),
                        row.getString("name"),
                        GateAction.valueOf(row.getString("action")),
                        row.getTimestamp("raised_at").toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(
                        AlertOfNobody::patient, Function.identity(), AlertOfNobody::with, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(Comparator.comparing(AlertOfNobody::action).thenComparing(AlertOfNobody::since))
                .toList();
    }

    /** One's own, and patients with an open alert whom nobody treats. */
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

    /**
     * The physio takes these alerts, which were shown: has read them and sees to it. The patient is told so.
     *
     * @throws NotFoundException when none of them is this patient's
     */
    @PreAuthorize("@care.treats(#patient)")
    public Taking see(PatientId patient, Set<UUID> shown) {
        int seen =
                alerts.see(patient.value(), shown, current.require().account().value(), clock.instant());
        if (seen > 0) {
            audit.read(patient, "safety alert");
            return new Taking.Taken();
        }
        return jdbc.sql(SHOWN)
                .param("patient", patient.value())
                .param("alerts", shown.toArray(UUID[]::new))
                .query((row, _) -> notTaken(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("Safety alert"));
    }

    private static Taking notTaken(ResultSet row) throws SQLException {
        var closed = SafetyRows.at(row, "closed_at");
        if (closed != null) {
            return new Taking.Closed(new SafetyAlert.By(row.getString("closed_by"), closed), row.getBoolean("slip"));
        }
        return seen(row).<Taking>map(Taking.TakenBefore::new).orElseGet(Taking.Taken::new);
    }

    /** Who has been told; empty where no alert is open. */
    @PreAuthorize("@care.reads(#patient)")
    @Transactional(readOnly = true)
    public Optional<AlertReceipt> receiptOf(PatientId patient) {
        return jdbc.sql(RECEIPT)
                .param("patient", patient.value())
                .query((row, _) -> new AlertReceipt(
                        Objects.requireNonNullElseGet(row.getString("owner"), SAY::clinicsPhysios),
                        row.getTimestamp("raised_at").toInstant(),
                        seen(row)))
                .optional();
    }

    private static SafetyAlert alert(ResultSet row) throws SQLException {
        var action = GateAction.valueOf(row.getString("action"));
        var raisedAt = row.getTimestamp("raised_at").toInstant();
        return new SafetyAlert(
                row.getObject("alert_id", UUID.class),
                new PatientId(row.getObject("patient_id", UUID.class)),
                row.getString("name"),
                owner(row),
                action,
                AlertCause.valueOf(row.getString("cause")),
                words(row),
                raisedAt,
                Optional.ofNullable(SafetyRows.at(row, "said_at")),
                seen(row),
                told(row),
                mail(row),
                InForce.of(action, raisedAt, gate(row)));
    }

    private static Optional<Gate> gate(ResultSet row) throws SQLException {
        var at = SafetyRows.at(row, "gate_at");
        return at == null
                ? Optional.empty()
                : Optional.of(new Gate(
                        GateAction.valueOf(row.getString("gate_action")),
                        "",
                        null,
                        "",
                        at,
                        GateSource.valueOf(row.getString("gate_source"))));
    }

    /** Made of the facts; rows from before those have words of their own. */
    private static List<String> words(ResultSet row) throws SQLException {
        var rules = SafetyRows.texts(row.getArray("fired")).stream().map(RuleWords::ofFired);
        var made = Stream.concat(rules, SignWords.ofCodes(SafetyRows.texts(row.getArray("said"))).stream())
                .toList();
        return made.isEmpty() ? SafetyRows.texts(row.getArray("details")) : made;
    }

    static String owner(ResultSet row) throws SQLException {
        return Objects.requireNonNullElse(row.getString("owner"), NOBODYS);
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
