package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Gap;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Granule;
import org.steadyback.grading.Pace;
import org.steadyback.grading.Parameter;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.DoseNews;
import org.steadyback.programme.GradedDose;
import org.steadyback.programme.NextDose;
import org.steadyback.programme.Origin;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.VersionCause;
import org.steadyback.programme.VersionKind;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * What a gap since the last session of anything does to each exercise (fact sheet §3.3, GAP). It is counted from the dose that was
 * in force then; what a physio has set since stays. Pure.
 *
 * @param back the last day before, and the day after
 */
record GapRule(
        ProgrammePlan programme, Map<VersionKey, ExerciseCard> cards, DecisionContext context, BackAfterGap back) {

    List<NewDecision> decisions() {
        var made = new ArrayList<NewDecision>();
        for (var newest : programme.newest()) {
            decision(newest.asked().prescription()).ifPresent(made::add);
        }
        return List.copyOf(made);
    }

    private int days() {
        return (int) ChronoUnit.DAYS.between(back.lastDay(), back.on());
    }

    private Optional<NewDecision> decision(PrescriptionId prescription) {
        var versions = programme.prescribed().stream()
                .filter(one -> one.asked().prescription().equals(prescription))
                .toList();
        var history = new PrescriptionHistory(versions, this::graded);
        var current = history.current(back.on());
        if (setSince(versions)) {
            return Optional.empty();
        }
        var before = graded(history.current(back.lastDay().minusDays(1)));
        var dose = graded(current);
        var granule = before.granule();
        var pace = new Gap(context.parameters()).after(days(), before.quota(), granule, granule.size());
        if (pace.decision() == Decision.CONTINUE || decided(prescription, cause())) {
            return Optional.empty();
        }
        return Optional.of(made(current, dose, before.quota(), granule, pace));
    }

    private boolean setSince(List<Prescribed> versions) {
        return versions.stream()
                .anyMatch(one ->
                        one.origin() == Origin.PHYSIO && one.asked().validFrom().isAfter(back.lastDay()));
    }

    private boolean decided(PrescriptionId prescription, Cause cause) {
        return context.of(prescription).stream()
                .anyMatch(one -> one.cause() == cause && one.days().contains(back.lastDay()));
    }

    private Cause cause() {
        return cause(context.parameters(), days());
    }

    static Cause cause(GradingParameters parameters, int days) {
        if (days >= parameters.count(Parameter.REBASELINE_DAYS)) {
            return Cause.VERY_LONG_GAP;
        }
        return days >= parameters.count(Parameter.LONG_GAP_DAYS) ? Cause.LONG_GAP : Cause.SHORT_GAP;
    }

    private NewDecision made(Prescribed current, GradedDose dose, BigDecimal before, Granule granule, Pace pace) {
        var id = DecisionId.next();
        var after = pace.quota() == null
                ? null
                : resumed(current, dose, pace.quota()).min(dose.quota());
        var name = Objects.requireNonNull(cards.get(current.exercise())).name();
        return new NewDecision(
                id,
                current,
                name,
                NewDecision.Rule.GAP,
                dose,
                GapInputs.json(days(), before, granule),
                List.of(back.lastDay()),
                new DoseNews(pace.decision(), cause(), dose.quantity(), before, after == null ? before : after, 0),
                pace.quota(),
                List.of(),
                null,
                next(id, current, dose, after, pace.decision()));
    }

    /** In quota mode the plan goes on at its step not above that. */
    private BigDecimal resumed(Prescribed current, GradedDose dose, BigDecimal quota) {
        return programme
                .approved(current.asked().prescription())
                .map(plan -> plan.resumed(dose.quantity(), quota))
                .orElse(quota);
    }

    private @Nullable NextDose next(
            DecisionId id, Prescribed current, GradedDose dose, @Nullable BigDecimal after, Decision decision) {
        if (after == null || after.compareTo(dose.quota()) >= 0) {
            return null;
        }
        var asked = current.asked();
        var from = asked.validFrom().isAfter(back.from()) ? asked.validFrom() : back.from();
        return new NextDose(
                asked.prescription(), asked.number(), dose.with(after), from, VersionCause.of(VersionKind.GRADED), id);
    }

    private GradedDose graded(Prescribed version) {
        return GradedDose.of(
                version.asked().dose(), Objects.requireNonNull(cards.get(version.exercise())), context.parameters());
    }
}
