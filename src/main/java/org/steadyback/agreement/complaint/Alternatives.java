package org.steadyback.agreement.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.PatientReader;
import org.steadyback.agreement.ComplaintReason;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ContentReader;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ExerciseContent;
import org.steadyback.library.ExerciseReader;
import org.steadyback.programme.EasierStart;
import org.steadyback.programme.Mode;
import org.steadyback.programme.NumbersInForce;
import org.steadyback.programme.PlanExchange;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.progression.RecentLogSource;
import org.steadyback.screening.Screening;

/** Finds the exercise that is meant, and what is prepared in its place. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Alternatives {

    private final PlanReader plans;
    private final ContentReader contents;
    private final ExerciseReader exercises;
    private final Screening screening;
    private final PatientReader patients;
    private final RecentLogSource log;
    private final PlanExchange exchange;
    private final NumbersInForce numbers;
    private final Clock clock;

    Alternatives(
            PlanReader plans,
            ContentReader contents,
            ExerciseReader exercises,
            Screening screening,
            PatientReader patients,
            RecentLogSource log,
            PlanExchange exchange,
            NumbersInForce numbers,
            Clock clock) {
        this.plans = plans;
        this.contents = contents;
        this.exercises = exercises;
        this.screening = screening;
        this.patients = patients;
        this.log = log;
        this.exchange = exchange;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** A line of the running plan, with everything that is known about it. */
    record Asked(PlanExchange.Place place, ExerciseContent content) {}

    /** One that is not in this patient's running plan looks like one that never was. */
    Asked asked(PatientId patient, PrescriptionId prescription) {
        return inPlan(patient, prescription).orElseThrow(() -> new NotFoundException("Prescription"));
    }

    Optional<Asked> inPlan(PatientId patient, PrescriptionId prescription) {
        var all = plans.plansOf(patient);
        return all.stream()
                .filter(plan -> plan.plan().endsOn() == null)
                .flatMap(plan -> plan.newest().stream()
                        .filter(one -> one.asked().prescription().equals(prescription))
                        .map(one -> asked(patient, all, plan, one)))
                .findFirst();
    }

    private Asked asked(PatientId patient, List<ProgrammePlan> all, ProgrammePlan plan, Prescribed gone) {
        var keys = plan.newest().stream().map(Prescribed::exercise).distinct().toList();
        var known = contents.at(keys);
        var cards = known.values().stream().collect(Collectors.toMap(ExerciseContent::key, ExerciseContent::card));
        var place = new PlanExchange.Place(
                patient, all, plan, gone, cards, screening.safetyOf(patient), from(patient, gone));
        return new Asked(place, Objects.requireNonNull(known.get(gone.exercise())));
    }

    /**
     * What may be taken in its place without asking anybody, and at which dose. Nothing where a plan of weekly quotas, or a decision
     * that suspends the exercise, says how it goes on: then it is the physio's to say.
     */
    List<ComplaintReceived.Instead> instead(Asked asked, ComplaintReason why) {
        var place = asked.place();
        boolean waits = place.plan().mode() != Mode.GUIDED
                || place.plan().suspended(place.gone().asked().prescription());
        if (waits || InsteadRule.hurdles(why).isEmpty()) {
            return List.of();
        }
        var inPlan =
                place.plan().newest().stream().map(one -> one.exercise().id()).collect(Collectors.toSet());
        var rule = new InsteadRule(asked.content(), inPlan, place.safety(), place.from());
        var sideways = exercises.current(rule.sideways(why)).values();
        var card = asked.content().card();
        var ladder = card.chain() ? exercises.ladder(card.family()) : List.<ExerciseCard>of();
        var parameters = numbers.now();
        var candidates = rule.candidates(why, ladder, sideways).stream()
                .map(other -> place.instead(
                        other, EasierStart.of(card, place.gone().asked().dose(), other, parameters)))
                .toList();
        return exchange.unobjectionable(place, candidates).stream()
                .map(one -> new ComplaintReceived.Instead(one.card(), one.dose()))
                .toList();
    }

    /** Today, unless something of it was done today already: then from tomorrow. */
    private LocalDate from(PatientId patient, Prescribed gone) {
        var asked = gone.asked();
        var today = LocalDate.ofInstant(clock.instant(), patients.card(patient).zone());
        var from = log.doneOn(patient, asked.prescription(), today) ? today.plusDays(1) : today;
        return asked.validFrom().isAfter(from) ? asked.validFrom() : from;
    }
}
