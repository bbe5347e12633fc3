package org.steadyback.session;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.PatientReader;
import org.steadyback.kernel.Period;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.plan.Done;
import org.steadyback.screening.Screening;

/** Records what was done: all of it or nothing, once however often it is sent. */
@Service
@Transactional
public class Sessions {

    private static final int DAYS_OF_A_PLAN_WEEK = 7;

    private final LogWriter log;
    private final Logbook logbook;
    private final PatientReader patients;
    private final PlanReader plans;
    private final Screening screening;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    Sessions(
            LogWriter log,
            Logbook logbook,
            PatientReader patients,
            PlanReader plans,
            Screening screening,
            AuditTrail audit,
            CurrentAccount current,
            Clock clock) {
        this.log = log;
        this.logbook = logbook;
        this.patients = patients;
        this.plans = plans;
        this.screening = screening;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    @PreAuthorize("@care.isSelf(#command.patient())")
    public Recording record(RecordSession command) {
        var digest = BodyDigest.of(command);
        var kept = log.kept(command.patient(), command.id());
        if (kept.isPresent()) {
            return kept.get().judge(digest);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var patient = patients.card(command.patient());
        var faults = SessionRules.faults(command, now, patient.registeredAt());
        if (!faults.isEmpty()) {
            return new Recording.Invalid(faults);
        }
        var asked = plans.plansOf(command.patient());
        faults = SessionRules.foreign(command, asked);
        if (!faults.isEmpty()) {
            return new Recording.Invalid(faults);
        }
        var corrects = command.corrects();
        if (corrects == null) {
            return store(command, flags(command, now, patient.zone(), asked), digest, now);
        }
        return log.corrected(command.patient(), corrects)
                .map(newest -> attachedTo(newest, command))
                .map(whole -> store(whole, flags(whole, now, patient.zone(), asked), digest, now))
                .orElseGet(() -> new Recording.Invalid(
                        List.of(new Fault("corrects", "The entry to be corrected is not in your record."))));
    }

    private Recording store(RecordSession session, Set<SessionFlag> flags, byte[] digest, Instant now) {
        boolean added = log.add(session, flags, digest, current.require(), now);
        var kept = log.kept(session.patient(), session.id()).orElseThrow();
        if (!added) {
            return kept.judge(digest);
        }
        audit.created(session.patient(), "session", session.id());
        return new Recording.Stored(kept.receipt());
    }

    private Set<SessionFlag> flags(
            RecordSession session,
            Instant now,
            java.time.ZoneId zone,
            List<org.steadyback.programme.ProgrammePlan> asked) {
        var before = Period.endingOn(session.day(), DAYS_OF_A_PLAN_WEEK + 1);
        var done = logbook.done(List.of(session.patient()), before).getOrDefault(session.patient(), Done.nothing());
        return new Oddities(now, zone, asked, done, screening.gateOf(session.patient())).of(session);
    }

    /** A correction replaces the newest word on that session, and was planned as that was. */
    private static RecordSession attachedTo(LogWriter.Corrected newest, RecordSession command) {
        return new RecordSession(
                command.patient(),
                command.id(),
                command.startedAt(),
                command.endedAt(),
                command.zone(),
                command.kind(),
                command.planned() == null ? newest.planned() : command.planned(),
                newest.id(),
                command.painBefore(),
                command.peakPain(),
                command.painAfter(),
                command.effort(),
                command.mood(),
                command.stopSymptoms(),
                command.note(),
                command.items());
    }
}
