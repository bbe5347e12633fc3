package org.steadyback.progression;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.grading.Decision;
import org.steadyback.grading.GradingParameters;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.ProgrammeHistory;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.PrescriptionId;

/** Reads quota plans as a physio looks at them. */
@Service
@Transactional(readOnly = true)
public class QuotaPlanReader {

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

    /** The quota plans of a programme that was read for its page: nothing more is asked. */
    static QuotaPage page(ProgrammeHistory open, LocalDate today) {
        var facts = open.quotas();
        var parameters = ClinicNumbers.of(facts.parameters(), facts.changes());
        return new QuotaPage(
                open.programme(), today, drafts(open.programme(), open.cards(), parameters), weeks(facts.weeks()));
    }

    private static List<QuotaPage.JudgedWeek> weeks(String json) {
        var weeks = new ArrayList<QuotaPage.JudgedWeek>();
        Inputs.JSON
                .readTree(json)
                .forEach(one -> weeks.add(new QuotaPage.JudgedWeek(
                        PrescriptionId.parse(one.get("prescription").stringValue())
                                .orElseThrow(),
                        LocalDate.parse(one.get("from").stringValue()),
                        one.get("quota").decimalValue(),
                        Decision.valueOf(one.get("decision").stringValue()),
                        one.get("asked").intValue(),
                        one.get("met").intValue())));
        return weeks;
    }

    static List<QuotaDraft> drafts(
            ProgrammePlan programme, Map<VersionKey, ExerciseCard> cards, GradingParameters parameters) {
        return programme.newest().stream()
                .filter(one -> !one.quotas().startOpen())
                .map(one ->
                        QuotaDraft.of(programme, one, Objects.requireNonNull(cards.get(one.exercise())), parameters))
                .toList();
    }
}
