package org.steadyback.programme;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.steadyback.library.ExerciseId;
import org.steadyback.programme.check.Tolerance;
import org.steadyback.programme.plan.Dose;

/**
 * Finds what somebody is known to tolerate at once: the start that trials gave, and what the grading rules have raised it to
 * since (fact sheet §3.3, §3.9). What a physio asked beyond that is a wish, not a measure. Pure.
 */
final class MeasuredStarts {

    private static final Comparator<Prescribed> IN_TIME = Comparator.<Prescribed, java.time.LocalDate>comparing(
                    one -> one.asked().validFrom())
            .thenComparingInt(one -> one.asked().number());

    private MeasuredStarts() {}

    /** By exercise, the newest start; an exercise whose start nobody has measured is not among them. */
    static Map<ExerciseId, Tolerance> of(Collection<ProgrammePlan> programmes) {
        var chains = programmes.stream()
                .flatMap(programme -> programme.prescribed().stream())
                .collect(Collectors.groupingBy(one -> one.asked().prescription()))
                .values();
        var newest = new HashMap<ExerciseId, Prescribed>();
        var found = new HashMap<ExerciseId, Tolerance>();
        for (var chain : chains) {
            start(chain).ifPresent(start -> {
                var exercise = start.exercise().id();
                if (!newest.containsKey(exercise) || IN_TIME.compare(newest.get(exercise), start) < 0) {
                    newest.put(exercise, start);
                    found.put(exercise, reached(start, chain));
                }
            });
        }
        return found;
    }

    private static Optional<Prescribed> start(List<Prescribed> chain) {
        return chain.stream()
                .filter(one -> one.baseline() != null)
                .max(Comparator.comparingInt(one -> one.asked().number()));
    }

    /** A rise counts only above all that was asked since the start: easing a wish, and the way back, show nothing. */
    private static Tolerance reached(Prescribed start, List<Prescribed> chain) {
        var measure = start.asked().dose() instanceof Dose.Minutes ? Tolerance.Measure.MINUTES : Tolerance.Measure.REPS;
        int reached = start.asked().dose().amount();
        int asked = reached;
        var later = chain.stream()
                .filter(one -> one.asked().number() > start.asked().number()
                        && one.exercise().id().equals(start.exercise().id())
                        && one.asked().dose().getClass() == start.asked().dose().getClass())
                .sorted(Comparator.comparingInt(one -> one.asked().number()))
                .toList();
        for (var one : later) {
            int amount = one.asked().dose().amount();
            if (one.origin() == Origin.ENGINE && amount > asked) {
                reached = amount;
            }
            asked = Math.max(asked, amount);
        }
        return new Tolerance(measure, reached);
    }
}
