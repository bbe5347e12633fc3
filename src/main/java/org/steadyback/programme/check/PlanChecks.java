package org.steadyback.programme.check;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.StartRule;
import org.steadyback.programme.plan.Burden;

/** Looks a plan over as a whole and line by line. Every warning can be overridden; none is ever left out. */
public record PlanChecks(GradingParameters parameters) {

    /** All that is worth a look, in the order of {@link Check}; nothing for a plan without exercises. */
    public List<Warning> warnings(PlanToCheck plan) {
        if (plan.lines().isEmpty()) {
            return List.of();
        }
        var whole = Stream.of(usualPain(plan), core(plan), fitness(plan), directions(plan), length(plan), bout(plan))
                .flatMap(Optional::stream);
        var lines = plan.lines().stream().flatMap(line -> LineChecks.warnings(line, plan.firstDay()).stream());
        return Stream.of(whole, lines, RestDays.warnings(plan.of(Kind.STRENGTH)).stream())
                .flatMap(warnings -> warnings)
                .sorted(java.util.Comparator.comparing(Warning::check))
                .toList();
    }

    private Optional<Warning> usualPain(PlanToCheck plan) {
        return Optional.ofNullable(plan.usualPain())
                .filter(new StartRule(parameters)::needsAgreement)
                .map(pain -> new Warning(
                        new Finding.UsualPain(pain),
                        "",
                        "Agree the start with the patient, and write down what you agreed."));
    }

    private static Optional<Warning> core(PlanToCheck plan) {
        var strength = plan.of(Kind.STRENGTH);
        if (strength.size() < Limit.STRENGTH_WANTS_CORE.value()
                || strength.stream().anyMatch(line -> line.traits().core())) {
            return Optional.empty();
        }
        return Optional.of(new Warning(
                new Finding.NoCore(strength.size()),
                "",
                "Add one that counts as core: a bridge, hands and knees, deep core, a side or front plank."));
    }

    private static Optional<Warning> fitness(PlanToCheck plan) {
        var days = plan.plannedDays();
        boolean shortOne = days != null && days <= Limit.FITNESS_AFTER.value();
        if (shortOne || !plan.of(Kind.FITNESS).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Warning(
                new Finding.NoFitness(days),
                "",
                "Add walking, cycling, water or stairs; or plan an end within " + Limit.FITNESS_AFTER.value()
                        + " days."));
    }

    /** A plan of fitness alone is whole as it is (S07). */
    private static Optional<Warning> directions(PlanToCheck plan) {
        boolean fitnessOnly = plan.of(Kind.FITNESS).size() == plan.lines().size();
        var ways = plan.lines().stream()
                .flatMap(line -> line.traits().ways().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (plan.prefersDirection() || fitnessOnly || ways.size() >= Limit.DIRECTIONS.value()) {
            return Optional.empty();
        }
        var only = ways.stream().findFirst();
        return Optional.of(new Warning(
                new Finding.OneDirection(only.orElse(null)),
                only.map(Way::name).orElse(""),
                "Add an exercise in another direction, or state the directional preference and why."));
    }

    private static Optional<Warning> length(PlanToCheck plan) {
        int count = plan.lines().size();
        int more = count - Limit.MOST_EXERCISES.value();
        return more <= 0
                ? Optional.empty()
                : Optional.of(new Warning(
                        new Finding.ManyExercises(count, Limit.MOST_EXERCISES.value()),
                        String.valueOf(count),
                        "Take out " + more + ", or keep " + (more == 1 ? "it" : "them") + " for later."));
    }

    private static Optional<Warning> bout(PlanToCheck plan) {
        var burden = Burden.of(plan.lines().stream()
                .map(line -> new Burden.Line(line.dose(), line.schedule()))
                .toList());
        int minutes = burden.minutesOfOneBout();
        return minutes <= Limit.LONGEST_BOUT.value()
                ? Optional.empty()
                : Optional.of(new Warning(
                        new Finding.LongBout(minutes, Limit.LONGEST_BOUT.value()),
                        String.valueOf(minutes),
                        "Ask less at once and more often, or take something out."));
    }
}
