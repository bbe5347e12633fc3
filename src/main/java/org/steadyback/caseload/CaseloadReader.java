package org.steadyback.caseload;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.access.CurrentAccount;
import org.steadyback.caseload.MyPatients.Mine;
import org.steadyback.grading.Adherence;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.library.ExerciseReader;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.Prescribed;
import org.steadyback.progression.AskedDays;
import org.steadyback.progression.ProposalReader;
import org.steadyback.progression.WaitingCount;
import org.steadyback.screening.Safety;
import org.steadyback.screening.Screening;
import org.steadyback.session.Activity;
import org.steadyback.session.AdherenceReader;
import org.steadyback.session.SessionReader;

/** Reads the asking physio's patients by need. Some statements, whatever the number of patients. */
@Service
@Transactional(readOnly = true)
public class CaseloadReader {

    /** Long enough for a person's usual pain, and for two weeks of planned days. */
    private static final int LOOK_BACK_DAYS = 28;

    private static final int STOP_COUNTS_FOR_DAYS = 7;

    private final PlanReader plans;
    private final SessionReader sessions;
    private final AdherenceReader adherence;
    private final Screening screening;
    private final ExerciseReader exercises;
    private final ProposalReader proposals;
    private final CurrentAccount current;
    private final JdbcClient jdbc;
    private final Clock clock;

    CaseloadReader(
            PlanReader plans,
            SessionReader sessions,
            AdherenceReader adherence,
            Screening screening,
            ExerciseReader exercises,
            ProposalReader proposals,
            CurrentAccount current,
            JdbcClient jdbc,
            Clock clock) {
        this.plans = plans;
        this.sessions = sessions;
        this.adherence = adherence;
        this.screening = screening;
        this.exercises = exercises;
        this.proposals = proposals;
        this.current = current;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @PreAuthorize("hasRole('PHYSIO')")
    public Caseload mine() {
        return read(null);
    }

    /** One patient's row, for their chart: the same reasons in the same words. Empty for somebody in nobody's care today. */
    @PreAuthorize("@care.treats(#patient)")
    public Optional<CaseloadRow> rowOf(PatientId patient) {
        return read(List.of(patient)).rows().stream().findFirst();
    }

    /** Of some of the asking physio's patients, by need. */
    @PreAuthorize("hasRole('PHYSIO')")
    public Caseload of(Collection<PatientId> patients) {
        return read(patients);
    }

    private Caseload read(@Nullable Collection<PatientId> some) {
        var today = current.today();
        var mine = MyPatients.of(current.require().account(), today.minusDays(STOP_COUNTS_FOR_DAYS), some, jdbc);
        // one day more, for patients whose day is ahead of the clinic's
        return rows(mine, Period.endingOn(today.plusDays(1), LOOK_BACK_DAYS + 1));
    }

    private Caseload rows(List<Mine> mine, Period period) {
        if (mine.isEmpty()) {
            return new Caseload(List.of());
        }
        var ids = mine.stream().map(Mine::id).toList();
        var plansOf = plans.plansOf(ids);
        var activityOf = sessions.activityOf(ids, period);
        var morningsOf = sessions.morningsOf(ids, period);
        var daysOf = adherence.askedDays(plansOf, Adherence.WINDOW);
        var gatesOf = screening.gatesOf(ids);
        var safetyOf = screening.safetyOf(ids);
        // counted where they are listed, so that what is held back is held back here too
        var deciding = plansOf.entrySet().stream()
                .filter(one -> one.getValue().stream().anyMatch(plan -> plan.openDecisions() > 0))
                .map(Map.Entry::getKey)
                .toList();
        var waitingOf = proposals.countOf(deciding, safetyOf);
        var now = clock.instant();
        var today = current.today();
        var cards = exercises.at(mine.stream()
                .flatMap(one -> WithheldFacts.asked(plansOf.getOrDefault(one.id(), List.of()), today).stream())
                .map(Prescribed::exercise)
                .distinct()
                .toList());
        return new Caseload(mine.stream()
                .map(one -> new RowMaker(
                                one,
                                now,
                                plansOf.getOrDefault(one.id(), List.of()),
                                activityOf.getOrDefault(one.id(), Activity.none()),
                                morningsOf.getOrDefault(one.id(), List.of()),
                                gatesOf.get(one.id()),
                                safetyOf.getOrDefault(one.id(), Safety.UNKNOWN),
                                waitingOf.getOrDefault(one.id(), WaitingCount.NONE),
                                plansOf.getOrDefault(one.id(), List.of()).stream()
                                        .anyMatch(plan -> !plan.awaitsApproval().isEmpty()),
                                WithheldFacts.of(
                                        plansOf.getOrDefault(one.id(), List.of()),
                                        today,
                                        safetyOf.getOrDefault(one.id(), Safety.UNKNOWN),
                                        cards),
                                Optional.ofNullable(daysOf.get(one.id()))
                                        .map(AskedDays::lastTwoWeeks)
                                        .orElse(Adherence.NOTHING_ASKED))
                        .make())
                .toList());
    }
}
