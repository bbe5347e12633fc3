package org.steadyback.progression;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.PatientReader;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.HeldBack;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.screening.GateChanged;

/**
 * Judges what waits for a physio by the records of now, in the transaction that acts on it: when it is accepted, and when the gate
 * opens again (fact sheet §3.3, "Reading the pseudo-code"). What the rules say instead takes its place.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JudgedAnew {

    private final RecentLogSource source;
    private final DecisionContextReader contexts;
    private final CardsAtHand cards;
    private final PlanReader plans;
    private final PatientReader patients;
    private final DecisionWriter writer;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final JdbcClient jdbc;
    private final Clock clock;

    JudgedAnew(
            RecentLogSource source,
            DecisionContextReader contexts,
            CardsAtHand cards,
            PlanReader plans,
            PatientReader patients,
            DecisionWriter writer,
            AuditTrail audit,
            CurrentAccount current,
            JdbcClient jdbc,
            Clock clock) {
        this.source = source;
        this.contexts = contexts;
        this.cards = cards;
        this.plans = plans;
        this.patients = patients;
        this.writer = writer;
        this.audit = audit;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What the rules say of an exercise now. */
    sealed interface Anew {

        /** The same as before. */
        record Stands() implements Anew {}

        /** Nothing is decided at the moment. */
        record Held(HeldBack why) implements Anew {}

        /** Something else, which has been stored in its place; easing acts at once. */
        record Other(NewDecision made) implements Anew {}
    }

    /** Records, answers and plans of one patient come one after the other: to be asked first. */
    void takeTurn(PatientId patient) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:patient, 40))")
                .param("patient", patient.toString())
                .query((_, _) -> true)
                .single();
    }

    /** The turn of the patient must have been taken. */
    Anew of(PatientId patient, ProgrammePlan programme, PrescriptionId prescription) {
        var rule = rule(patient, programme);
        var held = held(rule, lastDay(patient), Optional.of(prescription));
        if (held.isPresent()) {
            return new Anew.Held(held.get());
        }
        var made = rule.decision(prescription);
        made.ifPresent(one -> keep(patient, one, rule));
        return made.<Anew>map(Anew.Other::new).orElseGet(Anew.Stands::new);
    }

    /**
     * The same of a quota plan that is about to be approved: of these exercises the newest week that is over, and the last sessions.
     * A gap is no reason against it: a plan is what may be agreed with somebody who stayed away, and the gap is judged when they come
     * back. The turn of the patient must have been taken.
     *
     * @return what has been stored, and stands instead of what was seen; empty = the same as before
     */
    AnewPlan ofPlan(PatientId patient, ProgrammePlan programme, Collection<PrescriptionId> prescriptions) {
        var rule = rule(patient, programme);
        if (rule.context().inFlare(rule.log().today())) {
            return new AnewPlan(HeldBack.of(HeldBack.Why.FLARE), List.of());
        }
        var made = new ArrayList<>(new QuotaWeekRule(programme, rule.cards(), rule.context(), rule.log()).decisions());
        var judged =
                made.stream().map(one -> one.version().asked().prescription()).collect(Collectors.toSet());
        prescriptions.stream()
                .filter(one -> !judged.contains(one))
                .forEach(one -> rule.decision(one).ifPresent(made::add));
        made.removeIf(one -> !prescriptions.contains(one.version().asked().prescription()));
        made.forEach(one -> keep(patient, one, rule));
        return new AnewPlan(null, List.copyOf(made));
    }

    /**
     * What the records of now say to a quota plan.
     *
     * @param held why nothing is decided at the moment; null = it may be
     */
    record AnewPlan(@Nullable HeldBack held, List<NewDecision> made) {}

    /** What was held back while the gate was closed is decided anew when it opens. */
    @EventListener
    void on(GateChanged change) {
        var patient = change.patient();
        if (change.before() == null || !change.after().moreUrgentThan(change.before())) {
            takeTurn(patient);
            plans.plansOf(patient).stream()
                    .filter(one -> one.plan().endsOn() == null)
                    .filter(one -> one.newest().stream().anyMatch(JudgedAnew::waits))
                    .forEach(programme -> waiting(patient, programme));
        }
    }

    private void waiting(PatientId patient, ProgrammePlan programme) {
        var rule = rule(patient, programme);
        if (held(rule, lastDay(patient), Optional.empty()).isEmpty()) {
            programme.newest().stream()
                    .filter(JudgedAnew::waits)
                    .forEach(newest ->
                            rule.decision(newest.asked().prescription()).ifPresent(made -> keep(patient, made, rule)));
        }
    }

    private static boolean waits(Prescribed newest) {
        var status = newest.status();
        return status != null && status.open(newest.asked().number());
    }

    /** A flare has its own way back, and a gap is judged when the patient comes back: until it has been, for this exercise. */
    private static Optional<HeldBack> held(
            SessionRule rule, @Nullable LocalDate lastDay, Optional<PrescriptionId> prescription) {
        var today = rule.log().today();
        if (rule.context().inFlare(today)) {
            return Optional.of(HeldBack.of(HeldBack.Why.FLARE));
        }
        boolean judged = prescription
                .flatMap(one -> rule.context().of(one).stream().findFirst())
                .filter(one -> one.backOn() != null && one.days().getFirst().equals(lastDay))
                .isPresent();
        return Optional.ofNullable(lastDay)
                .filter(last -> !judged && new BackAfterGap(last, today, today).in(rule.programme()))
                .map(_ -> HeldBack.of(HeldBack.Why.GAP));
    }

    private @Nullable LocalDate lastDay(PatientId patient) {
        return source.lastDays(List.of(patient)).get(patient);
    }

    private SessionRule rule(PatientId patient, ProgrammePlan programme) {
        var now = now();
        var today = LocalDate.ofInstant(now, zone(patient));
        var keys = programme.prescribed().stream().map(Prescribed::exercise).toList();
        return new SessionRule(
                programme,
                cards.of(keys),
                contexts.of(patient, programme.id(), now),
                source.recentLog(patient, today, now),
                SessionRule.NOBODY_ALONE);
    }

    private ZoneId zone(PatientId patient) {
        return patients.card(patient).zone();
    }

    private void keep(PatientId patient, NewDecision made, SessionRule rule) {
        var by = current.require();
        writer.add(patient, List.of(made), rule.context().parameters().version(), by, now());
        audit.created(patient, "dose_decision", made.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
