package org.steadyback.programme.dosing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.PatientReader;
import org.steadyback.kernel.PatientId;
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

    private final WorkSource source;
    private final FactsReader facts;
    private final CardsAtHand cards;
    private final PlanReader plans;
    private final PatientReader patients;
    private final DecisionWriter writer;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final JdbcClient jdbc;
    private final Clock clock;

    JudgedAnew(
            WorkSource source,
            FactsReader facts,
            CardsAtHand cards,
            PlanReader plans,
            PatientReader patients,
            DecisionWriter writer,
            AuditTrail audit,
            CurrentAccount current,
            JdbcClient jdbc,
            Clock clock) {
        this.source = source;
        this.facts = facts;
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
        record Other(Made made) implements Anew {}
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
        var deciding = deciding(patient, programme);
        var held = held(deciding);
        if (held.isPresent()) {
            return new Anew.Held(held.get());
        }
        var made = deciding.decision(prescription);
        made.ifPresent(one -> keep(patient, one, deciding));
        return made.<Anew>map(Anew.Other::new).orElseGet(Anew.Stands::new);
    }

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
        var deciding = deciding(patient, programme);
        if (held(deciding).isEmpty()) {
            programme.newest().stream()
                    .filter(JudgedAnew::waits)
                    .forEach(newest -> deciding.decision(newest.asked().prescription())
                            .ifPresent(made -> keep(patient, made, deciding)));
        }
    }

    private static boolean waits(Prescribed newest) {
        var standing = newest.standing();
        return standing != null && standing.open(newest.asked().number());
    }

    /** A flare has its own way back, and a gap is judged when the patient comes back. */
    private static Optional<HeldBack> held(Deciding deciding) {
        var work = deciding.work();
        if (deciding.facts().inFlare(work.today())) {
            return Optional.of(HeldBack.of(HeldBack.Why.FLARE));
        }
        return work.bouts().stream()
                .map(Work.Bout::day)
                .max(Comparator.naturalOrder())
                .filter(last -> new BackAfterGap(last, work.today(), work.today()).in(deciding.programme()))
                .map(_ -> HeldBack.of(HeldBack.Why.GAP));
    }

    private Deciding deciding(PatientId patient, ProgrammePlan programme) {
        var now = now();
        var today = LocalDate.ofInstant(now, zone(patient));
        var keys = programme.prescribed().stream().map(Prescribed::exercise).toList();
        return new Deciding(
                programme,
                cards.of(keys),
                facts.of(patient, programme.id(), now),
                source.workOf(patient, today, now),
                Deciding.NOBODY_ALONE);
    }

    private ZoneId zone(PatientId patient) {
        return patients.card(patient).zone();
    }

    private void keep(PatientId patient, Made made, Deciding deciding) {
        var by = current.require();
        writer.add(patient, List.of(made), deciding.facts().parameters().version(), by, now());
        var next = made.next();
        if (next != null) {
            writer.addVersions(patient, List.of(Objects.requireNonNull(next)), by, now());
            audit.updated(patient, "programme", next.prescription());
        }
        audit.created(patient, "dose_decision", made.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
