package org.steadyback.programme;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.steadyback.grading.Parameter;
import org.steadyback.grading.UsualPain;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseReader;
import org.steadyback.programme.plan.Dose;

/** Reads what a plan is checked against. */
@Component
class PlanFactsReader {

    private final ExerciseReader exercises;
    private final NumbersInForce numbers;
    private final ObjectProvider<MorningScores> mornings;

    PlanFactsReader(ExerciseReader exercises, NumbersInForce numbers, ObjectProvider<MorningScores> mornings) {
        this.exercises = exercises;
        this.numbers = numbers;
        this.mornings = mornings;
    }

    /** @param programmes all of the patient's, ended ones too: whoever reads facts has them at hand */
    PlanFacts factsOf(PatientId patient, Collection<ProgrammePlan> programmes) {
        var parameters = numbers.now();
        var starts = MeasuredStarts.of(programmes);
        var asked = asked(programmes);
        var log = mornings.getIfAvailable();
        if (log == null) {
            return new PlanFacts(parameters, null, starts, asked);
        }
        var newest = log.newest(patient, parameters.count(Parameter.USUAL_MORNINGS));
        var usual = new UsualPain(parameters).of(List.copyOf(newest), null);
        return new PlanFacts(parameters, usual.orElse(null), starts, asked);
    }

    private Map<ExerciseCard, Dose> asked(Collection<ProgrammePlan> programmes) {
        var doses = programmes.stream()
                .filter(programme -> programme.plan().endsOn() == null)
                .flatMap(programme -> programme.newest().stream())
                .collect(Collectors.toMap(
                        one -> one.exercise().id(),
                        one -> one.asked().dose(),
                        (one, other) -> one.length().compareTo(other.length()) > 0 ? one : other));
        var cards = exercises.current(doses.keySet());
        return cards.values().stream()
                .collect(Collectors.toMap(Function.identity(), card -> Objects.requireNonNull(doses.get(card.id()))));
    }
}
