package org.steadyback.programme.dosing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.ProgrammeHistory;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.grading.Decision;
import org.steadyback.programme.grading.GradingParameters;
import org.steadyback.programme.plan.PrescriptionId;

/** Reads quota plans as a physio looks at them. */
@Service
@Transactional(readOnly = true)
public class QuotaPlanReader {

    private static final String SELECT = """
            SELECT g.version AS parameters_version, g.changes, w.*
              FROM (SELECT 1) one
              LEFT JOIN LATERAL (SELECT version, changes::text FROM grading_parameters
                                  WHERE clinic_id = app_clinic_id() ORDER BY version DESC LIMIT 1) g ON true
              LEFT JOIN (SELECT d.prescription_id, d.days[1] AS week, d.quota_before, d.decision,
                                (d.inputs ->> 'asked')::integer AS asked, (d.inputs ->> 'met')::integer AS met, d.decided_at,
                                d.decision_id
                           FROM dose_decision d JOIN prescription r ON r.prescription_id = d.prescription_id
                          WHERE d.patient_id = :patient AND r.programme_id = :programme AND d.rule = 'WEEK') w ON true
             ORDER BY w.decided_at, w.decision_id""";

    private static final String BY_QUOTA = """
            SELECT pa.patient_id, pa.name
              FROM programme p JOIN patient pa ON pa.patient_id = p.patient_id
             WHERE p.ends_on IS NULL AND p.mode = 'QUOTA'
             ORDER BY pa.name, pa.patient_id""";

    private final JdbcClient jdbc;
    private final PlanReader plans;

    QuotaPlanReader(JdbcClient jdbc, PlanReader plans) {
        this.jdbc = jdbc;
        this.plans = plans;
    }

    /** Somebody whose quota plan waits for approval. */
    public record Awaiting(PatientId patient, String name) {}

    /** Of all my patients, by name; row-level security leaves out those of others. Two statements. */
    @PreAuthorize("hasRole('PHYSIO')")
    public List<Awaiting> awaiting() {
        var byQuota = jdbc.sql(BY_QUOTA)
                .query((row, _) ->
                        new Awaiting(new PatientId(row.getObject("patient_id", UUID.class)), row.getString("name")))
                .list();
        if (byQuota.isEmpty()) {
            return List.of();
        }
        var theirs = plans.plansOf(byQuota.stream().map(Awaiting::patient).toList());
        return byQuota.stream()
                .filter(one -> theirs.getOrDefault(one.patient(), List.of()).stream()
                        .anyMatch(plan -> !plan.awaitsApproval().isEmpty()))
                .toList();
    }

    private record Row(GradingParameters parameters, QuotaPage.@Nullable JudgedWeek week) {}

    /**
     * In one statement.
     *
     * @param open the programme that runs or is to come
     */
    @PreAuthorize("@care.treats(#patient)")
    public QuotaPage of(PatientId patient, ProgrammeHistory open, LocalDate today) {
        var rows = jdbc.sql(SELECT)
                .param("patient", patient.value())
                .param("programme", open.programme().id().value())
                .query((row, _) -> row(row))
                .list();
        var parameters = rows.getFirst().parameters();
        return new QuotaPage(
                open.programme(),
                today,
                drafts(open.programme(), open.cards(), parameters),
                rows.stream().map(Row::week).filter(Objects::nonNull).toList());
    }

    static List<QuotaDraft> drafts(
            ProgrammePlan programme, Map<VersionKey, ExerciseCard> cards, GradingParameters parameters) {
        return programme.newest().stream()
                .filter(one -> !one.quotas().startOpen())
                .map(one ->
                        QuotaDraft.of(programme, one, Objects.requireNonNull(cards.get(one.exercise())), parameters))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        var parameters =
                FactsReader.parameters(row.getObject("parameters_version", Integer.class), row.getString("changes"));
        var prescription = row.getObject("prescription_id", UUID.class);
        return new Row(
                parameters,
                prescription == null
                        ? null
                        : new QuotaPage.JudgedWeek(
                                new PrescriptionId(prescription),
                                row.getObject("week", LocalDate.class),
                                row.getBigDecimal("quota_before"),
                                Decision.valueOf(row.getString("decision")),
                                row.getInt("asked"),
                                row.getInt("met")));
    }
}
