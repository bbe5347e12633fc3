package org.steadyback.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.PlanReader;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.progression.BackAfterGap;
import org.steadyback.progression.Gradings;

/**
 * Judges what is over when a patient opens the day: a week or more without a session, and a week of a quota plan. For everybody else it
 * costs nothing but reading the plan.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class GapCheck {

    private final PlanReader plans;
    private final Gradings gradings;
    private final RecentLogReader recent;
    private final LogTurn turn;
    private final Clock clock;

    GapCheck(PlanReader plans, Gradings gradings, RecentLogReader recent, LogTurn turn, Clock clock) {
        this.plans = plans;
        this.gradings = gradings;
        this.recent = recent;
        this.turn = turn;
        this.clock = clock;
    }

    /**
     * The plans as they are after a gap and a week have been judged.
     *
     * @param lastSession its day; null = there was none
     */
    List<ProgrammePlan> plans(PatientId patient, LocalDate today, @Nullable LocalDate lastSession) {
        var all = plans.plansOf(patient);
        var back = Optional.ofNullable(lastSession).map(day -> new BackAfterGap(day, today, today));
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
        var weeks = recent.read(patient, today, clock.instant(), null);
        var judged = gradings.judgeWeek(waits.get(), weeks.log());
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
