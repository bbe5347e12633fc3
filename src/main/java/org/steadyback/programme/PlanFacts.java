package org.steadyback.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.GradingParameters;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseId;
import org.steadyback.programme.check.PlanChecks;
import org.steadyback.programme.check.PlanToCheck;
import org.steadyback.programme.check.Rung;
import org.steadyback.programme.check.Tolerance;
import org.steadyback.programme.check.Warning;
import org.steadyback.programme.plan.Dose;

/**
 * What is known of the patient that a plan is checked against. Read once when the page opens; the checks then ask nobody.
 *
 * @param usualPain 0–10, half points are possible; null = not known
 * @param asked what the running programme asks at once, with its exercises
 * @param tolerances the measured starts and what they were graded up to, by exercise; who was not measured is not among them
 */
public record PlanFacts(
        GradingParameters parameters,
        @Nullable BigDecimal usualPain,
        Map<ExerciseId, Tolerance> tolerances,
        Map<ExerciseCard, Dose> asked) {

    /** Nothing is known. */
    public static final PlanFacts NONE = new PlanFacts(GradingParameters.DEFAULTS, null, Map.of(), Map.of());

    public PlanFacts {
        tolerances = Map.copyOf(tolerances);
        asked = Map.copyOf(asked);
    }

    /**
     * All that is worth a look about a plan.
     *
     * @param startsOn the programme's first day
     * @param from the day on which this plan counts first; one before the programme's start is its start
     */
    public List<Warning> warnings(
            Collection<ProposedExercise> plan, LocalDate startsOn, LocalDate from, Outlook outlook) {
        var lines = plan.stream()
                .map(one -> one.line(tolerances.get(one.card().id()), from(one.card())))
                .toList();
        long firstDay = Math.max(1, ChronoUnit.DAYS.between(startsOn, from) + 1);
        return new PlanChecks(parameters)
                .warnings(new PlanToCheck(
                        lines, firstDay, outlook.plannedDays(startsOn), outlook.preference() != null, usualPain));
    }

    /** The easier rung that asks most, else the harder one; what is asked already is no step. */
    private @Nullable Rung from(ExerciseCard card) {
        if (!card.chain() || asked.keySet().stream().anyMatch(one -> one.id().equals(card.id()))) {
            return null;
        }
        return asked.entrySet().stream()
                .filter(one -> one.getKey().family().equals(card.family())
                        && one.getKey().rung() != card.rung())
                .map(one -> new Rung(
                        one.getKey().id().value(),
                        one.getKey().name(),
                        one.getValue(),
                        one.getKey().rung() < card.rung()))
                .max(Comparator.comparing(Rung::easier)
                        .thenComparing(rung -> rung.asks().length()))
                .orElse(null);
    }
}
