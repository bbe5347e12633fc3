package org.steadyback.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.NotedRead;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseReader;
import org.steadyback.programme.AskedExercise;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.Baselines;
import org.steadyback.progression.ChooseStart;

/** The physio's side of starts: measured in trials or set, what the trials gave, agreed where pain is high. */
@Service
@NotedRead
public class StartChart {

    private final PatientDay.Reader days;
    private final PlanReader plans;
    private final ExerciseReader exercises;
    private final Baselines baselines;
    private final AuditTrail audit;
    private final Clock clock;

    StartChart(
            PatientDay.Reader days,
            PlanReader plans,
            ExerciseReader exercises,
            Baselines baselines,
            AuditTrail audit,
            Clock clock) {
        this.days = days;
        this.plans = plans;
        this.exercises = exercises;
        this.baselines = baselines;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opening it is noted in the audit trail. */
    @PreAuthorize("@care.treats(#patient)")
    public StartPage chartOf(PatientId patient) {
        audit.read(patient, "start");
        var day = days.of(patient);
        var newest = plans.plansOf(patient).stream()
                .filter(one -> one.plan().endsOn() == null)
                .findFirst()
                .map(one -> one.newest())
                .orElse(java.util.List.of());
        var words = exercises.at(newest.stream().map(Prescribed::exercise).toList());
        var lines = newest.stream()
                .map(one -> new AskedExercise(one.asked(), Objects.requireNonNull(words.get(one.exercise()))))
                .map(one -> new StartPage.Line(
                        one,
                        day.measured().stream()
                                .filter(trials ->
                                        trials.prescription().equals(one.asked().prescription()))
                                .findFirst()))
                .toList();
        return new StartPage(LocalDate.ofInstant(clock.instant(), day.zone()), day.parameters(), lines);
    }

    @PreAuthorize("@care.treats(#command.patient())")
    public void choose(ChooseStart command) {
        baselines.choose(command);
    }

    /** The start that the trials gave, although the usual pain is high. False if none waits. */
    @PreAuthorize("@care.treats(#patient)")
    public boolean agree(PatientId patient, PrescriptionId prescription) {
        var day = days.of(patient);
        var measured = day.measured().stream()
                .filter(one -> one.prescription().equals(prescription))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Prescription"));
        var today = LocalDate.ofInstant(clock.instant(), day.zone());
        return baselines.agree(patient, measured, today, day.parameters());
    }
}
