package org.steadyback.progression;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.PatientReader;
import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.QuotaPlan;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.ApprovedPlan;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.HeldBack;
import org.steadyback.programme.Mode;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.screening.Screening;

/** Quota plans are approved once, as a whole; a newer one takes an older one's place (fact sheet §3.1, §3.3, QUOTA MODE). */
@Service
@Transactional
public class QuotaPlans {

    private final QuotaPlanRepository quotas;
    private final PlanReader plans;
    private final CardsAtHand cards;
    private final DecisionContextReader contexts;
    private final PatientReader patients;
    private final AnswerWriter answers;
    private final Screening screening;
    private final JudgedAnew anew;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    QuotaPlans(
            QuotaPlanRepository quotas,
            PlanReader plans,
            CardsAtHand cards,
            DecisionContextReader contexts,
            PatientReader patients,
            AnswerWriter answers,
            Screening screening,
            JudgedAnew anew,
            AuditTrail audit,
            CurrentAccount current,
            Clock clock) {
        this.quotas = quotas;
        this.plans = plans;
        this.cards = cards;
        this.contexts = contexts;
        this.patients = patients;
        this.answers = answers;
        this.screening = screening;
        this.anew = anew;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    /** All lines or none. What waited for a word on these exercises is answered by it. */
    @PreAuthorize("@care.treats(#command.patient())")
    public PlanApproval approve(ApproveQuotaPlan command) {
        anew.takeTurn(command.patient());
        var programme = plans.plansOf(command.patient()).stream()
                .filter(one -> one.id().equals(command.programme()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Programme"));
        if (programme.mode() != Mode.QUOTA || programme.plan().endsOn() != null) {
            return new PlanApproval.ChangedMeanwhile();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var judged = judged(command, programme, now);
        if (judged.isPresent()) {
            return judged.get();
        }
        var parameters = contexts.of(command.patient(), programme.id(), now).parameters();
        var keys = programme.prescribed().stream().map(Prescribed::exercise).toList();
        var drafts = QuotaPlanReader.drafts(programme, cards.of(keys), parameters);
        var lines = new ArrayList<Planned>();
        for (var line : command.lines()) {
            var draft = find(drafts, line);
            if (draft.isEmpty()) {
                return new PlanApproval.ChangedMeanwhile();
            }
            if (!draft.get().allows(line.goal(), line.rise())) {
                return new PlanApproval.Refused(outOfRange(draft.get()));
            }
            lines.add(new Planned(draft.get(), line));
        }
        return keep(command, programme, lines, parameters, now);
    }

    /** No step is approved that would rise where nothing may, nor on what the records of now have overtaken. */
    private Optional<PlanApproval> judged(ApproveQuotaPlan command, ProgrammePlan programme, Instant now) {
        var patient = command.patient();
        var safety = screening.safetyOf(patient);
        var shut = HeldBack.by(safety.offeredOn(LocalDate.ofInstant(now, safety.zone())));
        if (shut.isPresent()) {
            return Optional.of(new PlanApproval.Refused(shut.get().inWords()));
        }
        var prescriptions = command.lines().stream()
                .map(ApproveQuotaPlan.Line::prescription)
                .toList();
        var found = anew.ofPlan(patient, programme, prescriptions);
        var held = found.held();
        if (held != null) {
            return Optional.of(new PlanApproval.Refused(held.inWords()));
        }
        return found.made().isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanApproval.Replaced(found.made().stream()
                        .map(one -> one.exercise() + ": "
                                + new ProposalOutcome.Replaced(
                                                one.exercise(),
                                                one.decision(),
                                                one.cause(),
                                                one.dose().quantity(),
                                                one.dose().quota(),
                                                one.quotaAfter())
                                        .newDecision()
                                + ".")
                        .toList()));
    }

    /** A line with what it is about. */
    private record Planned(QuotaDraft draft, ApproveQuotaPlan.Line line) {}

    private PlanApproval keep(
            ApproveQuotaPlan command,
            ProgrammePlan programme,
            List<Planned> lines,
            GradingParameters parameters,
            Instant now) {
        var today = LocalDate.ofInstant(now, patients.card(command.patient()).zone());
        LocalDate first = LocalDate.MAX;
        for (var one : lines) {
            var from = ApprovedPlan.firstDay(
                    programme.plan(), one.draft().version().asked().validFrom(), today);
            var plan = one.draft().plan(one.line().goal(), one.line().rise());
            add(command.patient(), one, plan, from, parameters, now);
            first = from.isBefore(first) ? from : first;
        }
        answers.answeredByPlan(
                command.patient(),
                lines.stream()
                        .flatMap(one -> open(one.draft().version()).stream())
                        .toList(),
                current.require(),
                now);
        return new PlanApproval.Approved(first);
    }

    private static Optional<DecisionId> open(Prescribed newest) {
        return Optional.ofNullable(newest.status())
                .filter(one -> one.open(newest.asked().number()))
                .map(one -> one.id());
    }

    /** Only about the dose that the physio saw. */
    private static Optional<QuotaDraft> find(List<QuotaDraft> drafts, ApproveQuotaPlan.Line line) {
        return drafts.stream()
                .filter(one -> one.version().asked().prescription().equals(line.prescription())
                        && one.version().asked().number() == line.version())
                .findFirst();
    }

    private static String outOfRange(QuotaDraft draft) {
        return "%s: a goal from %s to %s, with 1 to %s more each week."
                .formatted(
                        draft.card().name(),
                        draft.start().toPlainString(),
                        QuotaWords.of(draft.quantity(), draft.most()),
                        draft.mostRise().stripTrailingZeros().toPlainString());
    }

    private void add(
            PatientId patient, Planned one, QuotaPlan plan, LocalDate from, GradingParameters parameters, Instant now) {
        var kept = quotas.saveAndFlush(new QuotaPlanEntry(
                patient, one.draft(), one.line().rise(), plan, from, parameters.version(), current.require(), now));
        audit.created(patient, "quota_plan", kept.getId());
    }
}
