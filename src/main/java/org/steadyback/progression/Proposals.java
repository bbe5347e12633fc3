package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.PatientReader;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.programme.DecisionStatus;
import org.steadyback.programme.GradedDose;
import org.steadyback.programme.NextDose;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.Prescriptions;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.VersionCause;
import org.steadyback.programme.VersionKind;
import org.steadyback.programme.plan.Dose;

/** Takes a physio's word on decisions that wait for it. */
@Service
@Transactional
public class Proposals {

    private final ProposalReader reader;
    private final PlanReader plans;
    private final LadderMove ladder;
    private final PatientReader patients;
    private final RecentLogSource log;
    private final JudgedAnew anew;
    private final Prescriptions prescriptions;
    private final AnswerWriter answers;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final JdbcClient jdbc;
    private final Clock clock;

    Proposals(
            ProposalReader reader,
            PlanReader plans,
            LadderMove ladder,
            PatientReader patients,
            RecentLogSource log,
            JudgedAnew anew,
            Prescriptions prescriptions,
            AnswerWriter answers,
            AuditTrail audit,
            CurrentAccount current,
            JdbcClient jdbc,
            Clock clock) {
        this.reader = reader;
        this.plans = plans;
        this.ladder = ladder;
        this.patients = patients;
        this.log = log;
        this.anew = anew;
        this.prescriptions = prescriptions;
        this.answers = answers;
        this.audit = audit;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is open now is answered once; whatever came first stays. */
    @PreAuthorize("@care.treats(#command.patient())")
    public ProposalOutcome answer(AnswerProposal command) {
        anew.takeTurn(command.patient());
        return find(command)
                .map(open -> switch (command) {
                    case AnswerProposal.Decline decline -> decline(decline);
                    case AnswerProposal.Accept accept -> raise(open, () -> seen(accept, open));
                    case AnswerProposal.AcceptTogether accept -> together(accept, open);
                    case AnswerProposal.Change change -> raise(open, () -> change(change, open));
                })
                .orElseGet(() -> tooLate(command));
    }

    /** Somebody who answered before is named. */
    private ProposalOutcome tooLate(AnswerProposal command) {
        return jdbc.sql("""
                        SELECT y.answer, a.display_name, y.answered_at
                          FROM decision_answer y JOIN account a ON a.account_id = y.answered_by
                         WHERE y.decision_id = ? AND y.patient_id = ? AND y.answer NOT IN ('DOUBTED', 'AUTOMATIC')""")
                .params(command.decision().value(), command.patient().value())
                .query((row, _) -> (ProposalOutcome) new ProposalOutcome.AlreadyAnswered(
                        Answer.valueOf(row.getString("answer")),
                        row.getString("display_name"),
                        row.getTimestamp("answered_at").toInstant()))
                .optional()
                .orElseGet(ProposalOutcome.NoLongerOpen::new);
    }

    /** A rise that a newer session speaks against is accepted by whoever has seen that session, as it is now. */
    private ProposalOutcome seen(AnswerProposal.Accept command, Open open) {
        return open.row().asksOnce()
                        && !Objects.equals(command.since(), open.row().since())
                ? lookFirst(open.row())
                : accept(command, command.seen(), open);
    }

    private static ProposalOutcome lookFirst(ProposalRow row) {
        return new ProposalOutcome.Refused(
                "Not accepted. " + row.sinceInWords() + " Look at it, and accept again if it stands.");
    }

    private ProposalOutcome together(AnswerProposal.AcceptTogether command, Open open) {
        return raise(open, () -> {
            var why = open.row().notTogether();
            return why.isEmpty()
                    ? accept(command, command.seen(), open)
                    : new ProposalOutcome.Refused("Not accepted together with others. " + why);
        });
    }

    /** A decision that is open, with the version in force and the programme it is in. */
    private record Open(ProgrammePlan programme, Prescribed version, ProposalRow row) {}

    private Optional<Open> find(AnswerProposal command) {
        var row = reader.of(command.patient()).stream()
                .filter(one -> one.id().equals(command.decision()))
                .findFirst();
        if (row.isEmpty()) {
            exists(command);
            return Optional.empty();
        }
        return plans.plansOf(command.patient()).stream()
                .flatMap(plan -> plan.newest().stream()
                        .filter(one -> isAbout(one, command))
                        .map(one -> new Open(plan, one, row.get())))
                .findFirst();
    }

    private static boolean isAbout(Prescribed version, AnswerProposal command) {
        DecisionStatus status = version.status();
        return status != null
                && status.id().equals(command.decision())
                && status.open(version.asked().number());
    }

    /** A decision of somebody else looks like one that never was. */
    private void exists(AnswerProposal command) {
        boolean there = jdbc.sql("SELECT EXISTS (SELECT FROM dose_decision WHERE decision_id = ? AND patient_id = ?)")
                .params(command.decision().value(), command.patient().value())
                .query(Boolean.class)
                .single();
        if (!there) {
            throw new NotFoundException("Decision");
        }
    }

    private ProposalOutcome decline(AnswerProposal.Decline command) {
        keep(command, Answer.DECLINED, command.reason());
        return new ProposalOutcome.Answered("Declined. A new run of sessions starts.");
    }

    /** Whichever way it is accepted, gate and records of now have the last word. */
    private ProposalOutcome raise(Open open, Supplier<ProposalOutcome> work) {
        var row = open.row();
        var held = row.held();
        if (held != null) {
            return new ProposalOutcome.Held(held);
        }
        return switch (anew.of(
                row.patient(), open.programme(), open.version().asked().prescription())) {
            case JudgedAnew.Anew.Stands _ -> work.get();
            // what is only to be talked about changes nothing
            case JudgedAnew.Anew.Held(var why) ->
                Offer.changes(row.decision()) ? new ProposalOutcome.Held(why) : work.get();
            case JudgedAnew.Anew.Other(var made) ->
                new ProposalOutcome.Replaced(
                        row.exercise(),
                        made.decision(),
                        made.cause(),
                        made.dose().quantity(),
                        made.dose().quota(),
                        made.quotaAfter());
        };
    }

    private ProposalOutcome accept(AnswerProposal command, Offer seen, Open open) {
        if (!seen.equals(open.row().offer())) {
            return new ProposalOutcome.Refused("A caution of this patient stands against that. Offered instead: "
                    + OfferWords.of(open.row()) + ".");
        }
        return switch (open.row().offer()) {
            case Offer.OtherDose(var dose) -> {
                var from = addDose(open, dose, VersionCause.of(VersionKind.ACCEPTED));
                keep(command, Answer.ACCEPTED, "");
                yield new ProposalOutcome.Answered("Accepted. It is asked from " + Days.day(from) + ".");
            }
            case Offer.OtherExercise other -> acceptRung(command, open, other);
            case Offer.Talk _ -> {
                keep(command, Answer.SEEN, "");
                yield new ProposalOutcome.Answered("Noted as seen. The dose stays as it is.");
            }
            case Offer.MoreLoad _ -> {
                keep(command, Answer.SEEN, "");
                yield new ProposalOutcome.Answered(
                        "Noted as seen. Write the load with the dose on the programme page.");
            }
        };
    }

    private ProposalOutcome acceptRung(AnswerProposal command, Open open, Offer.OtherExercise other) {
        return switch (ladder.move(command.patient(), open.programme(), open.version(), other, from(open))) {
            case LadderMove.Moved.Done _ -> {
                keep(command, Answer.ACCEPTED, "");
                yield new ProposalOutcome.Answered(
                        "Accepted. " + other.exercise().name() + " takes its place.");
            }
            case LadderMove.Moved.ChangedMeanwhile _ -> new ProposalOutcome.NoLongerOpen();
            case LadderMove.Moved.NeedsReason(var why) -> new ProposalOutcome.Refused(why);
        };
    }

    private ProposalOutcome change(AnswerProposal.Change command, Open open) {
        if (open.row().asksOnceBefore(command.quota())
                && !Objects.equals(command.since(), open.row().since())) {
            return lookFirst(open.row());
        }
        var quota = BigDecimal.valueOf(command.quota());
        var bound = open.row().quotaAfter();
        boolean beyond = bound == null || quota.compareTo(bound) > 0;
        if (beyond && command.reason().isEmpty()) {
            return new ProposalOutcome.Refused("That is more than the rules offer. Please say why.");
        }
        var dose = new GradedDose(open.row().quantity(), open.version().asked().dose(), BigDecimal.ZERO);
        if (!Limits.allow(open.row().quantity(), command.quota())) {
            return new ProposalOutcome.Refused("No dose can ask for that much.");
        }
        var cause = beyond
                ? VersionCause.of(VersionKind.BEYOND_RULES, command.reason())
                : VersionCause.of(VersionKind.ADJUSTED);
        var from = addDose(open, dose.with(quota), cause);
        keep(command, Answer.CHANGED, command.reason());
        return new ProposalOutcome.Answered("Changed. It is asked from " + Days.day(from) + ".");
    }

    private LocalDate addDose(Open open, Dose dose, VersionCause cause) {
        var from = from(open);
        var asked = open.version().asked();
        var next = new NextDose(
                asked.prescription(),
                asked.number(),
                dose,
                from,
                cause,
                open.row().id());
        prescriptions.ask(open.row().patient(), List.of(next), current.require(), clock.instant());
        audit.updated(open.row().patient(), "programme", open.programme().id());
        return from;
    }

    /** Today, unless something of it was done today already: then from tomorrow. */
    private LocalDate from(Open open) {
        var patient = open.row().patient();
        var asked = open.version().asked();
        var today = LocalDate.ofInstant(clock.instant(), patients.card(patient).zone());
        var from = log.doneOn(patient, asked.prescription(), today) ? today.plusDays(1) : today;
        return asked.validFrom().isAfter(from) ? asked.validFrom() : from;
    }

    private void keep(AnswerProposal command, Answer answer, String reason) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        answers.add(command.patient(), List.of(command.decision()), answer, reason, current.require(), now);
        audit.created(command.patient(), "decision_answer", command.decision());
    }
}
