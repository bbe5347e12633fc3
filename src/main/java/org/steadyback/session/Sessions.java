package org.steadyback.session;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.PatientReader;
import org.steadyback.kernel.Period;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.Done;
import org.steadyback.progression.DecisionReader;
import org.steadyback.progression.Gradings;
import org.steadyback.progression.RecentLog;
import org.steadyback.progression.ToldDecision;
import org.steadyback.screening.GradedSigns;
import org.steadyback.screening.HelpNumbers;
import org.steadyback.screening.SafetyNets;
import org.steadyback.screening.Screening;
import org.steadyback.screening.rules.Said;
import org.steadyback.text.Texts;

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
    private final RecentLogReader recent;
    private final Gradings gradings;
    private final DecisionReader decisions;
    private final StopReports stops;
    private final SafetyNets nets;
    private final StartBook starts;
    private final AuditTrail audit;
    private final CurrentAccount current;
    private final Clock clock;

    Sessions(
            LogWriter log,
            Logbook logbook,
            PatientReader patients,
            PlanReader plans,
            Screening screening,
            RecentLogReader recent,
            Gradings gradings,
            DecisionReader decisions,
            StopReports stops,
            SafetyNets nets,
            StartBook starts,
            AuditTrail audit,
            CurrentAccount current,
            Clock clock) {
        this.log = log;
        this.logbook = logbook;
        this.patients = patients;
        this.plans = plans;
        this.screening = screening;
        this.recent = recent;
        this.gradings = gradings;
        this.decisions = decisions;
        this.stops = stops;
        this.nets = nets;
        this.starts = starts;
        this.audit = audit;
        this.current = current;
        this.clock = clock;
    }

    @PreAuthorize("@care.isSelf(#command.patient())")
    public Recording record(RecordSession command) {
        var digest = BodyDigest.of(command);
        var kept = log.kept(command.patient(), command.id());
        if (kept.isPresent()) {
            return again(command, kept.get(), digest);
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var patient = patients.card(command.patient());
        var corrects = command.corrects();
        var newest = corrects == null
                ? null
                : log.corrected(command.patient(), corrects).orElse(null);
        var timed = Timed.of(command, newest, now);
        var faults = SessionRules.faults(timed, now, patient.registeredAt());
        if (!faults.isEmpty()) {
            return new Recording.Invalid(faults);
        }
        var asked = plans.plansOf(command.patient());
        faults = SessionRules.foreign(command, asked);
        if (!faults.isEmpty()) {
            return new Recording.Invalid(faults);
        }
        var at = new Arrival(now, patient.zone(), asked, digest, timed);
        if (corrects == null) {
            return store(timed.session(), timed.session().stopSymptoms(), at);
        }
        if (newest == null) {
            return new Recording.Invalid(List.of(
                    new Fault("corrects", Texts.of(RecordFaultTexts.class).notInRecord())));
        }
        var merged = Correction.merge(newest.session(), timed.session());
        return store(merged, Correction.added(newest.session(), merged), at);
    }

    /** What is known when a session arrives. */
    private record Arrival(Instant now, ZoneId zone, List<ProgrammePlan> asked, byte[] digest, Timed timed) {

        LocalDate today() {
            return LocalDate.ofInstant(now, zone);
        }
    }

    /**
     * Judged before it is stored: what the patient is told belongs to the entry.
     *
     * @param newSigns stop symptoms that nothing has reported before
     */
    private Recording store(RecordSession session, Set<Said.OfSign> newSigns, Arrival at) {
        var weeks = recent.read(session.patient(), at.today(), at.now(), session.corrects());
        var judged = gradings.judge(
                at.asked(), weeks.with(session), weeks.gapBefore(session).orElse(null));
        var flags = flags(session, at, weeks);
        var signs = stops.grade(session);
        log.add(session, signs, at.timed().said(), flags, judged.told(), at.digest(), current.require(), at.now());
        gradings.keep(judged);
        stops.report(session, signs, newSigns);
        if (session.kind() == SessionKind.TRIAL) {
            starts.settle(session.patient(), at.today(), weeks);
        }
        audit.created(session.patient(), "session", session.id());
        return new Recording.Stored(receipt(session, signs, flags, judged.told(), at.now()));
    }

    private SessionReceipt receipt(
            RecordSession session, GradedSigns signs, Set<SessionFlag> flags, List<ToldDecision> told, Instant now) {
        boolean sameDay = LocalDate.ofInstant(now, session.zone()).equals(session.day());
        var guidance =
                Guidance.of(signs.said().isEmpty() ? null : signs.advice(), () -> numbers(session), sameDay, told);
        return new SessionReceipt(session.id(), guidance, told, flags, now);
    }

    /** The same was sent before: from what is kept the same answer is made. */
    private Recording again(RecordSession session, LogWriter.Kept kept, byte[] digest) {
        if (!Arrays.equals(digest, kept.digest())) {
            return new Recording.DifferentContent();
        }
        var told = decisions.told(session.patient(), kept.told());
        var guidance = Guidance.of(kept.advice(), () -> numbers(session), kept.sameDay(), told);
        return new Recording.AlreadyStored(
                new SessionReceipt(session.id(), guidance, told, kept.flags(), kept.receivedAt()));
    }

    /** What to ring, also where the patient is now. */
    private HelpNumbers numbers(RecordSession session) {
        return nets.numbers(session.patient(), Optional.of(session.zone()));
    }

    private Set<SessionFlag> flags(RecordSession session, Arrival at, LastWeeks weeks) {
        var week = Period.endingOn(session.day(), DAYS_OF_A_PLAN_WEEK + 1);
        boolean onThePage = !week.from().isBefore(at.today().minusDays(RecentLog.DAYS));
        var done = onThePage
                ? weeks.done()
                : logbook.done(List.of(session.patient()), week).getOrDefault(session.patient(), Done.nothing());
        var flags = new SessionFlags(at.now(), at.zone(), at.asked(), done, screening.gateOf(session.patient()))
                .of(session);
        if (at.timed().doubtful()) {
            flags.add(SessionFlag.CLOCK_DOUBTFUL);
        }
        return flags;
    }
}
