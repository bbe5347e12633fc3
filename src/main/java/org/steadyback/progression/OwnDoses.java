package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.PatientReader;
import org.steadyback.grading.GradingParameters;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.programme.GradedDose;
import org.steadyback.programme.NextDose;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.Prescriptions;
import org.steadyback.programme.VersionCause;
import org.steadyback.programme.VersionKind;
import org.steadyback.text.Texts;

/** What patients decide about their own doses: less at any time; more is the rules' and the physio's to say. */
@Service
@Transactional
public class OwnDoses {

    private static final AmountTexts SAY = Texts.of(AmountTexts.class);

    private final PlanReader plans;
    private final CardsAtHand cards;
    private final PatientReader patients;
    private final RecentLogSource log;
    private final Prescriptions prescriptions;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final JdbcClient jdbc;
    private final Clock clock;

    OwnDoses(
            PlanReader plans,
            CardsAtHand cards,
            PatientReader patients,
            RecentLogSource log,
            Prescriptions prescriptions,
            AuditTrail audit,
            CurrentAccount current,
            JdbcClient jdbc,
            Clock clock) {
        this.plans = plans;
        this.cards = cards;
        this.patients = patients;
        this.log = log;
        this.prescriptions = prescriptions;
        this.audit = audit;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Lowering {

        record Lowered(String what) implements Lowering {}

        /** Nothing was changed; one kind sentence. */
        record Refused(String sentence) implements Lowering {}
    }

    @PreAuthorize("@care.isSelf(#command.patient())")
    public Lowering lower(LowerDose command) {
        takeTurn(command);
        var newest = plans.plansOf(command.patient()).stream()
                .filter(plan -> plan.plan().endsOn() == null)
                .flatMap(plan -> plan.newest().stream())
                .filter(one -> one.asked().prescription().equals(command.prescription()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Prescription"));
        var card = Objects.requireNonNull(cards.of(List.of(newest.exercise())).get(newest.exercise()));
        var dose = GradedDose.of(newest.asked().dose(), card, GradingParameters.DEFAULTS);
        var amount = BigDecimal.valueOf(command.amount());
        if (command.amount() < 1 || amount.compareTo(dose.quota()) >= 0) {
            return new Lowering.Refused(SAY.tooMuch(QuotaWords.of(dose.quantity(), dose.quota())));
        }
        var from = from(command, newest);
        var cause = VersionCause.of(VersionKind.LOWERED, command.reason());
        var next = new NextDose(command.prescription(), newest.asked().number(), dose.with(amount), from, cause, null);
        prescriptions.ask(command.patient(), List.of(next), current.require(), clock.instant());
        audit.updated(command.patient(), "programme", command.prescription());
        return new Lowering.Lowered(SAY.lowered(card.name(), QuotaWords.of(dose.quantity(), amount), from));
    }

    private LocalDate from(LowerDose command, Prescribed newest) {
        var today = LocalDate.ofInstant(
                clock.instant(), patients.card(command.patient()).zone());
        var from = log.doneOn(command.patient(), command.prescription(), today) ? today.plusDays(1) : today;
        var valid = newest.asked().validFrom();
        return valid.isAfter(from) ? valid : from;
    }

    private void takeTurn(LowerDose command) {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:patient, 40))")
                .param("patient", command.patient().toString())
                .query((_, _) -> true)
                .single();
    }
}
