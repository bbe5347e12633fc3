package org.steadyback.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;

import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseReader;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.progression.FlarePlan;
import org.steadyback.progression.FlarePlans;

/** Gathers what stands on a page about flares, in five statements. */
@Component
class FlarePages {

    private final PatientDay.Reader days;
    private final PlanReader plans;
    private final ExerciseReader exercises;
    private final FlarePlans flarePlans;
    private final Clock clock;

    FlarePages(PatientDay.Reader days, PlanReader plans, ExerciseReader exercises, FlarePlans flarePlans, Clock clock) {
        this.days = days;
        this.plans = plans;
        this.exercises = exercises;
        this.flarePlans = flarePlans;
        this.clock = clock;
    }

    FlarePage of(PatientId patient) {
        var day = days.of(patient);
        var today = LocalDate.ofInstant(clock.instant(), day.zone());
        var running = plans.plansOf(patient).stream()
                .filter(one ->
                        one.plan().endsOn() == null && !one.plan().startsOn().isAfter(today))
                .findFirst();
        var asked = running.map(one -> asked(one, today)).orElse(List.of());
        var plan = running.flatMap(one -> flarePlans.preparedFor(patient, one.id()))
                .orElseGet(() -> FlarePlan.standard(asked));
        return new FlarePage(
                today,
                day.zone(),
                running.map(ProgrammePlan::id),
                asked,
                plan,
                day.flareDays(),
                day.suggestsFlare(today),
                day.mornings(),
                flarePlans.episodesOf(patient));
    }

    private List<AskedExercise> asked(ProgrammePlan programme, LocalDate today) {
        var versions =
                programme.plan().askedOn(today).stream().map(programme::of).toList();
        var cards = exercises.at(versions.stream().map(Prescribed::exercise).toList());
        return versions.stream()
                .map(one -> new AskedExercise(one.asked(), Objects.requireNonNull(cards.get(one.exercise()))))
                .toList();
    }
}
