package org.steadyback.programme;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.DraftKey;
import org.steadyback.access.DraftKind;
import org.steadyback.access.Drafts;
import org.steadyback.access.PatientReader;
import org.steadyback.episode.Episodes;
import org.steadyback.kernel.NotFoundException;
import org.steadyback.kernel.PatientId;
import org.steadyback.library.ExerciseId;
import org.steadyback.library.ExerciseReader;
import org.steadyback.screening.Approvals;
import org.steadyback.screening.Screening;

/** Starts, changes and ends programmes. */
@Service
@Transactional
public class Programmes {

    private final ProgrammeRepository programmes;
    private final Episodes episodes;
    private final Prescriptions prescriptions;
    private final PlanReader plans;
    private final PlanFactsReader facts;
    private final PlanOverrides overrides;
    private final QuotaModeEnd quotaMode;
    private final ExerciseReader exercises;
    private final Screening screening;
    private final Approvals approvals;
    private final PatientReader patients;
    private final AuditTrail audit;
    private final Drafts drafts;
    private final CurrentAccount current;
    private final ProgrammeRows rows;
    private final JdbcClient jdbc;
    private final Clock clock;

    Programmes(
            ProgrammeRepository programmes,
            Episodes episodes,
            Prescriptions prescriptions,
            PlanReader plans,
            PlanFactsReader facts,
            PlanOverrides overrides,
            QuotaModeEnd quotaMode,
            ExerciseReader exercises,
            Screening screening,
            Approvals approvals,
            PatientReader patients,
            AuditTrail audit,
            Drafts drafts,
            CurrentAccount current,
            ProgrammeRows rows,
            JdbcClient jdbc,
            Clock clock) {
        this.programmes = programmes;
        this.episodes = episodes;
        this.prescriptions = prescriptions;
        this.plans = plans;
        this.facts = facts;
        this.overrides = overrides;
        this.quotaMode = quotaMode;
        this.exercises = exercises;
        this.screening = screening;
        this.approvals = approvals;
        this.patients = patients;
        this.audit = audit;
        this.drafts = drafts;
        this.current = current;
        this.rows = rows;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PreAuthorize("@care.treats(#command.patient())")
    public Assignment assign(AssignProgramme command) {
        var episode = episodes.lockOpen(command.patient());
        var check = check(command.patient(), command.items(), List.of());
        var before = plans.plansOf(command.patient());
        var objections = check.toStart(command, episode.isPresent(), before);
        if (!objections.isEmpty()) {
            return new Assignment.Refused(objections);
        }
        var warnings = facts.factsOf(command.patient(), before)
                .warnings(check.toAsk(command.items()), command.startsOn(), command.startsOn(), command.outlook());
        var open = PlanOverrides.unanswered(warnings, command.overridden());
        if (!open.isEmpty()) {
            return new Assignment.NeedsReason(open);
        }
        var by = decided();
        var programme = programmes.save(Programme.assign(command, episode.orElseThrow(), by.by(), by.at()));
        prescriptions.add(programme, PlanChange.first(command.items()), check.cards(), command.startsOn(), by);
        approve(command.patient(), check, command.items());
        programmes.flush();
        overrides.keep(programme, warnings, command.overridden(), by);
        audit.created(command.patient(), "programme", programme.id());
        drafts.drop(new DraftKey(DraftKind.PROGRAMME, command.patient()));
        return new Assignment.Assigned(programme.id());
    }

    /**
     * Each exercise that differs gets its next version; the earlier ones stay as they were asked. What the rules alone made of a dose
     * since the form was opened is nobody's edit: it is taken as it is, unless the form changes that dose, too.
     */
    @PreAuthorize("@care.treats(#asked.patient())")
    public Change change(ChangeProgramme asked) {
        return change(asked, true);
    }

    /**
     * The same for a change that brings no warning which the plan had not before: those go on standing. They want no reason now, none is
     * kept, and the page of the programme still asks.
     */
    @PreAuthorize("@care.treats(#asked.patient())")
    public Change changeAsWarnedBefore(ChangeProgramme asked) {
        return change(asked, false);
    }

    private Change change(ChangeProgramme asked, boolean wantsReasons) {
        var command = asked;
        var programme = locked(command.patient(), command.programme());
        if (programme.ended()) {
            return new Change.Refused(List.of(new Objection.ProgrammeEnded()));
        }
        if (programme.version() != command.basedOnVersion()) {
            var merge = meanwhile(command);
            if (merge.isEmpty() || !merge.get().quiet()) {
                return new Change.ChangedMeanwhile(
                        merge.flatMap(PlanMerge::by).orElseGet(() -> lastChanged(programme)),
                        programme.changedAt(),
                        merge.map(PlanMerge::told).orElse(List.of()));
            }
            command = command.goingOn(merge.get().joined(List.of()));
        }
        var plansNow = plans.plansOf(command.patient());
        var present = present(command, plansNow);
        var next = PlanChange.between(present, command.items());
        if (next.isEmpty()
                && programme.agreesWith(command)
                && command.overridden().isEmpty()) {
            drafts.drop(new DraftKey(DraftKind.PROGRAMME, command.patient()));
            return new Change.Changed(programme.version());
        }
        return save(command, wantsReasons, programme, next, present, plansNow);
    }

    /** Today is the last day; a programme that has ended already stays as it is. */
    @PreAuthorize("@care.treats(#command.patient())")
    public void end(EndProgramme command) {
        var programme = locked(command.patient(), command.programme());
        if (programme.ended()) {
            return;
        }
        var by = decided();
        programme.end(today(command.patient()), command.reason(), by.by(), by.at());
        audit.updated(command.patient(), "programme", programme.id());
    }

    private Change save(
            ChangeProgramme command,
            boolean wantsReasons,
            Programme programme,
            List<NextVersion> next,
            List<Prescribed> present,
            List<ProgrammePlan> plansNow) {
        var items = command.items().stream().map(ItemChange::item).toList();
        var check = check(command.patient(), items, present);
        var from = Optional.ofNullable(command.validFrom()).orElse(check.today());
        var outlook = Optional.ofNullable(command.outlook()).orElse(programme.outlook());
        var objections = check.toChange(command, programme.startsOn(), from, next);
        if (!objections.isEmpty()) {
            return new Change.Refused(objections);
        }
        var warnings = facts.factsOf(command.patient(), plansNow)
                .warnings(check.toAsk(items), programme.startsOn(), from, outlook);
        var open = overrides.unanswered(programme.id(), warnings, command.overridden());
        if (wantsReasons && !open.isEmpty()) {
            return new Change.NeedsReason(open);
        }
        var by = decided();
        if (programme.leavesQuotaModeBy(command)) {
            quotaMode.ended(command.patient(), programme.id(), by.by(), by.at());
        }
        programme.change(command, by.by(), by.at());
        prescriptions.add(programme, next, check.cards(), from, by);
        approve(
                command.patient(),
                check,
                next.stream()
                        .filter(NextVersion::asksAnew)
                        .map(NextVersion::item)
                        .toList());
        audit.updated(command.patient(), "programme", programme.id());
        drafts.drop(new DraftKey(DraftKind.PROGRAMME, command.patient()));
        programmes.flush();
        overrides.keep(programme, warnings, command.overridden(), by);
        return new Change.Changed(programme.version());
    }

    /** Picking with a reason is the physio's approval, kept for whenever the exercise is offered. */
    private void approve(PatientId patient, PlanCheck check, List<PlanItem> items) {
        AssignmentSafety.approvals(patient, check.safety(), items, check.cards())
                .forEach(approvals::decide);
    }

    private PlanCheck check(PatientId patient, Collection<PlanItem> items, List<Prescribed> present) {
        var wanted = items.stream().map(PlanItem::exercise).distinct().toList();
        var cards = new HashMap<>(exercises.current(wanted));
        // what is not offered any more goes on where it was prescribed, with the words it has there
        var kept = present.stream()
                .map(Prescribed::exercise)
                .filter(key -> wanted.contains(key.id()) && !cards.containsKey(key.id()))
                .toList();
        exercises.at(kept).values().forEach(card -> cards.putIfAbsent(card.id(), card));
        return new PlanCheck(today(patient), screening.safetyOf(patient), cards);
    }

    private static List<Prescribed> present(ChangeProgramme command, List<ProgrammePlan> plansNow) {
        return plansNow.stream()
                .filter(plan -> plan.id().equals(command.programme()))
                .flatMap(plan -> plan.newest().stream())
                .toList();
    }

    private Optional<PlanMerge> meanwhile(ChangeProgramme command) {
        var begun = command.begunOn();
        if (begun == null) {
            return Optional.empty();
        }
        return ProgrammeRows.histories(rows.of(command.patient(), jdbc), Map.of()).stream()
                .filter(history -> history.programme().id().equals(command.programme()))
                .findFirst()
                .map(history -> PlanMerge.of(begun, history.now(), command.wanted(begun), families(history, command)));
    }

    /** Of all that was ever asked in it, also of what the library does not offer any more, and of what is added. */
    private Function<ExerciseId, String> families(ProgrammeHistory history, ChangeProgramme command) {
        var asked = history.programme().prescribed().stream()
                .map(Prescribed::exercise)
                .distinct()
                .toList();
        var families = new HashMap<ExerciseId, String>();
        exercises.at(asked).forEach((key, card) -> families.put(key.id(), card.family()));
        exercises
                .current(command.items().stream()
                        .map(one -> one.item().exercise())
                        .toList())
                .forEach((id, card) -> families.put(id, card.family()));
        return id -> families.getOrDefault(id, id.value());
    }

    private Programme locked(PatientId patient, ProgrammeId programme) {
        return programmes
                .lock(patient.value(), programme.value())
                .orElseThrow(() -> new NotFoundException("Programme"));
    }

    private PrescriptionVersion.Decided decided() {
        return new PrescriptionVersion.Decided(current.require(), clock.instant());
    }

    private LocalDate today(PatientId patient) {
        return LocalDate.ofInstant(clock.instant(), patients.card(patient).zone());
    }

    /** Whose the newest change is: what the rules changed is nobody's doing who happened to record. */
    private String lastChanged(Programme programme) {
        return jdbc.sql("""
                        SELECT a.display_name, v.kind
                          FROM account a
                          LEFT JOIN LATERAL (SELECT n.kind
                                               FROM prescription r JOIN prescription_version n USING (prescription_id)
                                              WHERE r.programme_id = :programme AND n.made_at = :at
                                              ORDER BY n.made_at DESC, n.number DESC LIMIT 1) v ON true
                         WHERE a.account_id = :by""")
                .param("programme", programme.id().value())
                .param("at", Timestamp.from(programme.changedAt()))
                .param("by", programme.changedBy())
                .query((row, _) -> {
                    var name = row.getString("display_name");
                    var kind = row.getString("kind");
                    return kind == null ? name : WhoChanged.by(VersionKind.valueOf(kind), name);
                })
                .single();
    }
}
