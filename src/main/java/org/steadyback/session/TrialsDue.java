package org.steadyback.session;

import java.time.LocalDate;
import java.util.List;

import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Due;
import org.steadyback.programme.plan.Schedule;
import org.steadyback.progression.Trials;

/**
 * What is due while starts are measured: first the day's trials, one set each, then what has its start already. Pure.
 *
 * @param trials whether the due ones are trials
 */
record TrialsDue(List<Due> due, boolean trials) {

    static TrialsDue of(List<Due> due, List<Trials> measured, LocalDate today) {
        var open = due.stream().filter(one -> trialDue(one, measured, today)).toList();
        return open.isEmpty()
                ? new TrialsDue(
                        due.stream().filter(one -> hasStart(one, measured)).toList(), false)
                : new TrialsDue(
                        open.stream()
                                .map(one -> once(one, inSeconds(one, measured)))
                                .toList(),
                        true);
    }

    private static boolean trialDue(Due due, List<Trials> measured, LocalDate today) {
        return measured.stream().anyMatch(one -> of(due, one) && one.dueOn(today));
    }

    private static boolean hasStart(Due due, List<Trials> measured) {
        return measured.stream().noneMatch(one -> of(due, one) && !one.settled());
    }

    private static boolean of(Due due, Trials trials) {
        return trials.prescription().equals(due.asked().prescription());
    }

    /** Whether what is managed is counted in seconds of one hold. */
    static boolean inSeconds(Due due, List<Trials> measured) {
        return measured.stream().anyMatch(one -> of(due, one) && one.inSeconds());
    }

    /** One set in one bout, or one hold: a trial is not a workout. */
    private static Due once(Due due, boolean inSeconds) {
        var asked = due.asked();
        var dose = asked.dose() instanceof Dose.Sets sets
                ? new Dose.Sets(
                        1,
                        inSeconds ? 1 : sets.reps(),
                        sets.holdSeconds(),
                        sets.restSeconds(),
                        sets.side(),
                        sets.load())
                : asked.dose();
        var schedule = new Schedule(asked.schedule().frequency(), 1);
        return new Due(
                new Asked(asked.prescription(), asked.number(), dose, schedule, asked.validFrom(), asked.withdrawn()),
                due.boutsDone(),
                due.why());
    }
}
