package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Decision;
import org.steadyback.grading.QuotaPlan;
import org.steadyback.kernel.Period;
import org.steadyback.programme.ApprovedPlan;
import org.steadyback.programme.GradedDose;
import org.steadyback.programme.ProgrammeHistory;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * The quota plans of a programme as a physio looks at them.
 *
 * @param drafts what can be planned for each exercise, in order; an exercise whose start is still measured is not among them
 * @param weeks that were judged, of all plans, oldest first
 */
public record QuotaPage(ProgrammePlan programme, LocalDate today, List<QuotaDraft> drafts, List<JudgedWeek> weeks) {

    /** Of a programme that was read for its page: nothing more is asked. */
    public static QuotaPage of(ProgrammeHistory open, LocalDate today) {
        return QuotaPlanReader.page(open, today);
    }

    public QuotaPage {
        drafts = List.copyOf(drafts);
        weeks = List.copyOf(weeks);
    }

    /** What was said of a week of one exercise's plan. */
    public record JudgedWeek(
            PrescriptionId prescription, LocalDate from, BigDecimal quota, Decision decision, int asked, int met) {}

    /** Where a week of a plan lies. */
    public enum When {
        BEFORE,
        NOW,
        /** In a flare: the plan rests, and what comes after depends on when it ends. */
        EASED,
        COMING
    }

    /**
     * One week of one exercise.
     *
     * @param judged null = not over yet, or not judged: nothing was asked, or a flare, a gap or a stop symptom fell into it
     */
    public record Week(
            LocalDate from,
            BigDecimal quota,
            When when,
            @Nullable JudgedWeek judged) {}

    /** The approved plan of an exercise, week by week: as it went, and as it goes on when each week is met. */
    public List<Week> weeksOf(QuotaDraft draft) {
        return programme
                .approved(draft.version().asked().prescription())
                .map(approved -> weeks(draft, approved))
                .orElse(List.of());
    }

    /** The same for a plan that is not approved yet. */
    public List<Week> preview(QuotaDraft draft, QuotaPlan plan) {
        return QuotaWeeks.coming(firstDay(draft), plan.steps());
    }

    /** The first day of a plan that is approved today. */
    public LocalDate firstDay(QuotaDraft draft) {
        return ApprovedPlan.firstDay(programme.plan(), draft.version().asked().validFrom(), today);
    }

    private List<Week> weeks(QuotaDraft draft, ApprovedPlan approved) {
        var prescription = draft.version().asked().prescription();
        var own = weeks.stream()
                .filter(one ->
                        one.prescription().equals(prescription) && !one.from().isBefore(approved.startsOn()))
                .toList();
        var versions = programme.versionsOf(prescription);
        return new QuotaWeeks(approved, own, today, draft.version().quotas().inFlare())
                .all(draft.start(), week -> askedIn(week, versions, approved).orElse(draft.start()));
    }

    private static Optional<BigDecimal> askedIn(
            Period week, List<org.steadyback.programme.Prescribed> versions, ApprovedPlan approved) {
        return versions.reversed().stream()
                .filter(one -> !one.asked().validFrom().isAfter(week.to()))
                .findFirst()
                .map(one -> new GradedDose(approved.quantity(), one.asked().dose(), BigDecimal.ZERO).quota());
    }
}
