package org.steadyback.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.NotedRead;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.library.VersionKey;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.progression.ProposalReader;
import org.steadyback.progression.WaitingCount;
import org.steadyback.session.AdherenceReader;
import org.steadyback.session.MorningEntry;
import org.steadyback.session.SessionReader;

/** Reads what a physio needs to judge a log. Seven statements with the check of the care team; an opening is audited. */
@Service
@NotedRead
public class ReviewReader {

    private final SessionReader sessions;
    private final AdherenceReader adherence;
    private final PlanReader plans;
    private final ExerciseNames names;
    private final ProposalReader proposals;
    private final CurrentAccount current;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewReader(
            SessionReader sessions,
            AdherenceReader adherence,
            PlanReader plans,
            ExerciseNames names,
            ProposalReader proposals,
            CurrentAccount current,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.sessions = sessions;
        this.adherence = adherence;
        this.plans = plans;
        this.names = names;
        this.proposals = proposals;
        this.current = current;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The last weeks up to the patient's own today. */
    @PreAuthorize("@care.treats(#patient)")
    public Review review(PatientId patient, int weeks) {
        var now = clock.instant();
        var history = History.of(patient, current.require().account(), now, weeks * 7, jdbc);
        var today = LocalDate.ofInstant(now, history.zone());
        var period = Period.endingOn(today, weeks * 7);
        var plan = plansOf(patient);
        audit.read(patient, "review");
        var askedDays = adherence.askedDays(patient, plan, weeks * 7);
        var decisions =
                plan.stream().anyMatch(one -> one.openDecisions() > 0) ? proposals.countOf(patient) : WaitingCount.NONE;
        return new ReviewMaker(patient, period, history, plan, names.of(keys(plan)), askedDays, decisions)
                .make(sessions.entriesForPage(patient, period), mornings(patient, period));
    }

    // these reads ask row-level security alone, which has the same answer as the check above
    private List<ProgrammePlan> plansOf(PatientId patient) {
        return plans.plansOf(List.of(patient)).getOrDefault(patient, List.of());
    }

    private List<MorningEntry> mornings(PatientId patient, Period period) {
        return sessions.morningsOf(List.of(patient), period).getOrDefault(patient, List.of());
    }

    private static List<VersionKey> keys(List<ProgrammePlan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.prescribed().stream())
                .map(Prescribed::exercise)
                .toList();
    }
}
