package org.steadyback.caseload;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.caseload.need.Need;
import org.steadyback.caseload.need.Reason;
import org.steadyback.grading.Adherence;
import org.steadyback.insight.trend.PainTrend;
import org.steadyback.kernel.PatientId;

/**
 * One patient of the caseload. What is not known is {@code null}, never 0.
 *
 * @param today in the patient's own zone
 * @param needs why the patient stands here, the most pressing first; never empty
 * @param week of the programme, from 1; 0 before it starts
 * @param adherence of the last two weeks
 * @param mornings the last seven morning answers against the seven before
 */
public record CaseloadRow(
        PatientId patient,
        String name,
        int age,
        LocalDate today,
        List<Need> needs,
        @Nullable Integer week,
        Adherence adherence,
        @Nullable LocalDate lastRecord,
        @Nullable PainTrend mornings,
        @Nullable LastReview lastReview) {

    /** What decides the place in the order. */
    public Need need() {
        return needs.getFirst();
    }

    public boolean hasReason(Reason reason) {
        return needs.stream().anyMatch(need -> need.reason() == reason);
    }

    /** Who reviewed last, I or a colleague. */
    public record LastReview(LocalDate day, String by) {}
}
