package org.steadyback.caseload;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.steadyback.caseload.need.Need;
import org.steadyback.insight.trend.DoneOfPlanned;
import org.steadyback.insight.trend.PainTrend;
import org.steadyback.kernel.PatientId;

/**
 * One patient of the caseload. What is not known is {@code null}, never 0.
 *
 * @param today in the patient's own zone
 * @param week of the programme, from 1; 0 before it starts
 * @param days days with a session of days planned, in the last two weeks
 * @param mornings the last seven morning answers against the seven before
 */
public record CaseloadRow(
        PatientId patient,
        String name,
        int age,
        LocalDate today,
        Need need,
        @Nullable Integer week,
        @Nullable DoneOfPlanned days,
        @Nullable LocalDate lastRecord,
        @Nullable PainTrend mornings,
        @Nullable LastReview lastReview) {

    /** Who reviewed last, I or a colleague. */
    public record LastReview(LocalDate day, String by) {}
}
