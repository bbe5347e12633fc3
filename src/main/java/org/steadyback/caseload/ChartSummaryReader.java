package org.steadyback.caseload;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

import org.steadyback.access.AuditTrail;
import org.steadyback.access.NotedRead;
import org.steadyback.agreement.PlanAnswers;
import org.steadyback.grading.Adherence;
import org.steadyback.insight.DueDays;
import org.steadyback.insight.trend.PainTrend;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.Plan;
import org.steadyback.session.AdherenceReader;
import org.steadyback.session.MorningEntry;
import org.steadyback.session.SessionReader;

/** Reads the front page of a chart. Seven statements with the check of the care team; an opening is audited. */
@Service
@NotedRead
public class ChartSummaryReader {

    private static final int MORNINGS_LOOK_BACK_DAYS = 28;

    private final PlanReader plans;
    private final PlanAnswers answers;
    private final SessionReader sessions;
    private final AdherenceReader adherence;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final Clock clock;

    ChartSummaryReader(
            PlanReader plans,
            PlanAnswers answers,
            SessionReader sessions,
            AdherenceReader adherence,
            AuditTrail audit,
            JdbcClient jdbc,
            Clock clock) {
        this.plans = plans;
        this.answers = answers;
        this.sessions = sessions;
        this.adherence = adherence;
        this.audit = audit;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PreAuthorize("@care.treats(#patient)")
    public ChartSummary summaryOf(PatientId patient) {
        audit.read(patient, "chart");
        var head = ChartHead.of(patient, jdbc);
        var today = LocalDate.ofInstant(clock.instant(), head.zone());
        return summary(head, today, plans.plansOf(List.of(patient)).getOrDefault(patient, List.of()), patient);
    }

    private ChartSummary summary(ChartHead head, LocalDate today, List<ProgrammePlan> all, PatientId patient) {
        var plain = all.stream().map(ProgrammePlan::plan).toList();
        return new ChartSummary(
                today,
                head.zone(),
                head.careTeam(),
                head.episode(),
                head.gate(),
                head.offered(today).orElse(null),
                head.screens().late(today, head.zone()).orElse(null),
                DueDays.current(plain, today)
                        .map(plan -> line(all.get(plain.indexOf(plan)), today))
                        .orElse(null),
                answers.suggestedTo(patient).orElse(null),
                adherence.askedDays(patient, all, Adherence.WINDOW).lastTwoWeeks(),
                head.lastDay(),
                PainTrend.lately(mornings(patient, today).stream()
                                .collect(Collectors.toMap(MorningEntry::date, MorningEntry::pain, (_, newer) -> newer)))
                        .orElse(null),
                head.review(),
                head.hasAccount());
    }

    private List<MorningEntry> mornings(PatientId patient, LocalDate today) {
        return sessions.morningsOf(List.of(patient), Period.endingOn(today, MORNINGS_LOOK_BACK_DAYS))
                .getOrDefault(patient, List.of());
    }

    private static ChartSummary.ProgrammeLine line(ProgrammePlan programme, LocalDate today) {
        var plan = programme.plan();
        return new ChartSummary.ProgrammeLine(
                programme.mode(), programme.goal(), plan.startsOn(), week(plan, today), exercises(plan, today));
    }

    private static int exercises(Plan plan, LocalDate today) {
        return plan.askedOn(today.isBefore(plan.startsOn()) ? plan.startsOn() : today)
                .size();
    }

    private static int week(Plan plan, LocalDate today) {
        return Math.toIntExact(Math.floorDiv(ChronoUnit.DAYS.between(plan.startsOn(), today), 7L) + 1);
    }
}
