package org.steadyback.progression;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.SessionClass;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.ProgrammeId;
import org.steadyback.programme.plan.PrescriptionId;

/** Reads in one statement what the next decisions depend on. Who may ask is decided by the services. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecisionContextReader {

    private static final Duration LOOK_BACK = Duration.ofDays(90);

    private static final String SELECT = """
            SELECT p.version AS parameters_version, p.changes, CASE WHEN m.switched_on THEN m.switched_at END AS automatic_since, d.*,
                   ARRAY(SELECT f.began_on || '/' || coalesce((SELECT min(e.on_date)::text FROM flare_event e
                                                                WHERE e.flare_id = f.flare_id
                                                                  AND e.kind IN ('RESUMED', 'ENDED_BY_PATIENT')), '')
                           FROM flare f WHERE f.programme_id = :programme) AS flares,
                   ARRAY(SELECT a.answer FROM decision_answer a WHERE a.decision_id = d.decision_id) AS answers
              FROM (SELECT 1) one
              LEFT JOIN LATERAL (SELECT version, changes::text FROM grading_parameters
                                  WHERE clinic_id = app_clinic_id() ORDER BY version DESC LIMIT 1) p ON true
              LEFT JOIN LATERAL (SELECT switched_on, switched_at FROM automatic_mode WHERE programme_id = :programme
                                  ORDER BY switched_at DESC, automatic_mode_id DESC LIMIT 1) m ON true
              LEFT JOIN (SELECT decision_id, prescription_id, judged_version, decision, cause, quota_before, quota_after, days,
                                classes, decided_at, rule, CASE WHEN rule IN ('WEEK', 'GAP') THEN inputs::text END AS inputs
                           FROM dose_decision x WHERE patient_id = :patient AND decided_at > :since
                            AND NOT EXISTS (SELECT FROM decision_answer t
                                             WHERE t.decision_id = x.decision_id AND t.answer = 'TAKEN_BACK')) d ON true
             ORDER BY d.decided_at DESC, d.decision_id DESC""";

    private final JdbcClient jdbc;

    DecisionContextReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(
            GradingParameters parameters,
            @Nullable Instant automaticSince,
            List<DecisionContext.Flared> flares,
            @Nullable PastDecision earlier) {}

    DecisionContext of(PatientId patient, ProgrammeId programme, Instant now) {
        var rows = jdbc.sql(SELECT)
                .param("patient", patient.value())
                .param("programme", programme.value())
                .param("since", Timestamp.from(now.minus(LOOK_BACK)))
                .query((row, number) -> row(row, number))
                .list();
        var first = rows.getFirst();
        return new DecisionContext(
                first.parameters(),
                first.automaticSince(),
                first.flares(),
                rows.stream().map(Row::earlier).filter(Objects::nonNull).toList());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var parameters = number > 0
                ? GradingParameters.DEFAULTS // only the first row is asked for them
                : ClinicNumbers.of(row.getObject("parameters_version", Integer.class), row.getString("changes"));
        var since = row.getTimestamp("automatic_since");
        return new Row(
                parameters,
                since == null ? null : since.toInstant(),
                flares(row.getArray("flares")),
                row.getObject("decision_id") == null ? null : earlier(row));
    }

    /** "began/ended", the end empty while it lasts. */
    static List<DecisionContext.Flared> flares(Array texts) throws SQLException {
        return Arrays.stream((String[]) texts.getArray())
                .map(text -> text.split("/", 2))
                .map(days -> new DecisionContext.Flared(
                        LocalDate.parse(days[0]), days[1].isEmpty() ? null : LocalDate.parse(days[1])))
                .toList();
    }

    private static PastDecision earlier(ResultSet row) throws SQLException {
        var rule = NewDecision.Rule.valueOf(row.getString("rule"));
        var days = dates(row.getArray("days"));
        var inputs = row.getString("inputs");
        return new PastDecision(
                new DecisionId(row.getObject("decision_id", UUID.class)),
                new PrescriptionId(row.getObject("prescription_id", UUID.class)),
                row.getInt("judged_version"),
                Decision.valueOf(row.getString("decision")),
                Cause.valueOf(row.getString("cause")),
                row.getBigDecimal("quota_before"),
                row.getBigDecimal("quota_after"),
                days,
                classes(row.getArray("classes")),
                row.getTimestamp("decided_at").toInstant(),
                Arrays.stream((String[]) row.getArray("answers").getArray())
                        .map(Answer::valueOf)
                        .collect(Collectors.toSet()),
                rule,
                rule == NewDecision.Rule.WEEK ? WeekInputs.read(inputs) : null,
                rule == NewDecision.Rule.GAP
                        ? days.getFirst().plusDays(GapInputs.read(inputs).days())
                        : null);
    }

    static List<LocalDate> dates(Array dates) throws SQLException {
        return Arrays.stream((Date[]) dates.getArray()).map(Date::toLocalDate).toList();
    }

    static List<SessionClass> classes(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(SessionClass::valueOf)
                .toList();
    }
}
