package org.steadyback.caseload;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import org.steadyback.access.CareRole;
import org.steadyback.caseload.ChartSummary.EpisodeLine;
import org.steadyback.caseload.ChartSummary.GateLine;
import org.steadyback.caseload.ChartSummary.Member;
import org.steadyback.caseload.ChartSummary.ReviewLine;
import org.steadyback.episode.DiagnosisClass;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.GateReason;
import org.steadyback.screening.Offered;
import org.steadyback.screening.Safety;
import org.steadyback.screening.ScreenTimes;

/** What a chart's front page says of one patient by a single row of each kind, in one statement. */
record ChartHead(
        ZoneId zone,
        List<Member> careTeam,
        @Nullable EpisodeLine episode,
        @Nullable GateLine gate,
        @Nullable ReviewLine review,
        ScreenTimes screens,
        boolean stopOpen,
        @Nullable LocalDate lastDay,
        boolean hasAccount) {

    private static final String SELECT = """
            SELECT p.zone, team.names, team.roles, e.diagnosis_class, e.onset_date, e.closed_at IS NOT NULL AS closed,
                   g.action, g.reason, g.source, g.said, %s, g.opens_on, g.by AS gate_by, g.decided_at, r.by AS review_by, r.reviewed_at, r.note,
                   %s,
                   EXISTS (SELECT FROM safety_alert o WHERE o.patient_id = p.patient_id AND o.cause = 'STOP'
                              AND o.closed_at IS NULL) AS stop_open,
                   (SELECT max(l.day) FROM session_log l WHERE l.patient_id = p.patient_id) AS last_day,
                   EXISTS (SELECT FROM account u WHERE u.patient_id = p.patient_id) AS has_account
              FROM patient p
             CROSS JOIN LATERAL (SELECT array_agg(a.display_name ORDER BY t.role = 'LEAD' DESC, a.display_name) AS names,
                                        array_agg(t.role ORDER BY t.role = 'LEAD' DESC, a.display_name) AS roles
                                   FROM care_team t JOIN account a USING (account_id)
                                  WHERE t.patient_id = p.patient_id AND t.valid_from <= app_today()
                                    AND (t.valid_until IS NULL OR t.valid_until > app_today())) team
              LEFT JOIN LATERAL (SELECT * FROM episode x WHERE x.patient_id = p.patient_id
                                  ORDER BY x.closed_at IS NULL DESC, x.opened_at DESC LIMIT 1) e ON true
              LEFT JOIN LATERAL (SELECT x.*, a.display_name AS by FROM gate x JOIN account a ON a.account_id = x.decided_by
                                  WHERE x.patient_id = p.patient_id ORDER BY x.decided_at DESC, x.gate_id DESC LIMIT 1) g ON true
              LEFT JOIN LATERAL (SELECT x.*, a.display_name AS by FROM review x JOIN account a ON a.account_id = x.reviewed_by
                                  WHERE x.patient_id = p.patient_id ORDER BY x.reviewed_at DESC LIMIT 1) r ON true
             WHERE p.patient_id = :patient""".formatted(GateReason.OF_G, ScreenTimes.OF_P);

    static ChartHead of(PatientId patient, JdbcClient jdbc) {
        return jdbc.sql(SELECT)
                .param("patient", patient.value())
                .query((row, _) -> head(row))
                .optional()
                .orElseThrow(() -> new NotFoundException("Patient"));
    }

    /** What the patient is offered, by the rule of every page, where a decision stands. */
    Optional<Offered> offered(LocalDate today) {
        return Optional.ofNullable(gate)
                .map(line -> new Gate(line.action(), line.reason(), line.opensOn(), line.by(), line.at()))
                .map(decided -> new Safety(
                                Optional.of(decided), Set.of(), Set.of(), screens, stopOpen, Optional.empty(), "", zone)
                        .offeredOn(today));
    }

    private static ChartHead head(ResultSet row) throws SQLException {
        return new ChartHead(
                ZoneId.of(row.getString("zone")),
                careTeam(row),
                episode(row),
                gate(row),
                review(row),
                ScreenTimes.of(row),
                row.getBoolean("stop_open"),
                row.getObject("last_day", LocalDate.class),
                row.getBoolean("has_account"));
    }

    private static List<Member> careTeam(ResultSet row) throws SQLException {
        if (row.getArray("names") == null) {
            return List.of();
        }
        var names = (String[]) row.getArray("names").getArray();
        var roles = (String[]) row.getArray("roles").getArray();
        return IntStream.range(0, names.length)
                .mapToObj(i -> new Member(names[i], CareRole.valueOf(roles[i])))
                .toList();
    }

    private static @Nullable EpisodeLine episode(ResultSet row) throws SQLException {
        var diagnosis = row.getString("diagnosis_class");
        return diagnosis == null
                ? null
                : new EpisodeLine(
                        DiagnosisClass.valueOf(diagnosis),
                        row.getObject("onset_date", LocalDate.class),
                        row.getBoolean("closed"));
    }

    private static @Nullable GateLine gate(ResultSet row) throws SQLException {
        var action = row.getString("action");
        return action == null
                ? null
                : new GateLine(
                        GateAction.valueOf(action),
                        GateReason.of(row),
                        row.getObject("opens_on", LocalDate.class),
                        row.getString("gate_by"),
                        row.getTimestamp("decided_at").toInstant());
    }

    private static @Nullable ReviewLine review(ResultSet row) throws SQLException {
        var by = row.getString("review_by");
        return by == null
                ? null
                : new ReviewLine(by, row.getTimestamp("reviewed_at").toInstant(), row.getString("note"));
    }
}
