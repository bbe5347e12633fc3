package org.steadyback.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.progression.BackAfterGap;
import org.steadyback.progression.Gradings;

/** Notices who opens their day after a week or more without a session. For everybody else it costs nothing but reading the plan. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ComingBack {

    private final PlanReader plans;
    private final Gradings gradings;
    private final WorkBook work;
    private final LogTurn turn;
    private final Clock clock;

    ComingBack(PlanReader plans, Gradings gradings, WorkBook work, LogTurn turn, Clock clock) {
        this.plans = plans;
        this.gradings = gradings;
        this.work = work;
        this.turn = turn;
        this.clock = clock;
    }

    /**
     * The plans as they are after a gap has been judged.
     *
     * @param logged with the newest entries in it, however old they are
     */
    List<ProgrammePlan> plans(PatientId patient, LocalDate today, List<Logbook.Logged> logged) {
        var all = plans.plansOf(patient);
        var last = logged.stream()
                .map(Logbook.Logged::entry)
                .filter(entry -> !entry.superseded())
                .map(SessionEntry::day)
                .max(Comparator.naturalOrder());
        var back = last.map(day -> new BackAfterGap(day, today, today));
        var running = all.stream()
                .filter(one -> back.filter(gap -> gap.in(one)).isPresent())
                .findFirst();
        var after = running.isPresent() && judged(patient, running.get(), back.get()) ? plans.plansOf(patient) : all;
        return weekJudged(patient, after, today) ? plans.plansOf(patient) : after;
    }

    /** Whoever opens the first day after a week of a quota plan has that week judged. */
    private boolean weekJudged(PatientId patient, List<ProgrammePlan> all, LocalDate today) {
        var waits = all.stream()
                .filter(one -> one.plan().endsOn() == null && one.weekWaits(today))
                .findFirst();
        if (waits.isEmpty()) {
            return false;
        }
        turn.take(patient);
        var page = work.read(patient, today, clock.instant(), null);
        var judged = gradings.judgeWeek(waits.get(), page.work());
        if (judged.isEmpty()) {
            return false;
        }
        gradings.keep(judged);
        return true;
    }

    private boolean judged(PatientId patient, ProgrammePlan programme, BackAfterGap back) {
        turn.take(patient);
        var judged = gradings.judgeGap(patient, programme, back);
        if (judged.isEmpty()) {
            return false;
        }
        gradings.keep(judged);
        return true;
    }
}
