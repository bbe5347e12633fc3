package org.steadyback.progression;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.steadyback.grading.Adherence;
import org.steadyback.grading.AdherenceDay;
import org.steadyback.grading.Decision;
import org.steadyback.kernel.Period;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * What was asked and done of one exercise in a week of its quota plan (fact sheet §3.3). Days of a pause and days after a stop
 * symptom are not asked; a week that a flare, a gap or a stop symptom falls into is not judged: a step is asked for a whole week.
 * Pure.
 */
final class WeekDone {

    private final DecisionContext context;
    private final RecentLog log;
    private final PrescriptionId prescription;
    private final Period week;
    /** A quota week is judged by its frequency (fact sheet §3.5). */
    private final Adherence adherence;

    WeekDone(
            ProgrammePlan programme, DecisionContext context, RecentLog log, PrescriptionId prescription, Period week) {
        this.context = context;
        this.log = log;
        this.prescription = prescription;
        this.week = week;
        this.adherence = new AskedDays(List.of(programme), waitingApart(), RecentLog.DAYS).in(prescription, week);
    }

    boolean canBeJudged() {
        return !flared() && !gapped() && !stopped() && asked() > 0;
    }

    /** Sessions asked in the week, one a day; parts of a paused week count in proportion. */
    int asked() {
        return adherence.askedDays();
    }

    /** Days of the week on which all that was asked was done; more than asked is not more than all. */
    int met() {
        return adherence.metDays();
    }

    private DayFacts waitingApart() {
        var known = log.days();
        var apart = Stream.concat(known.apart().stream(), waiting().stream()).toList();
        return new DayFacts(known.today(), known.items(), apart);
    }

    private boolean flared() {
        return context.flares().stream()
                .anyMatch(flare -> !flare.began().isAfter(week.to())
                        && (flare.ended() == null || flare.ended().isAfter(week.from())));
    }

    private boolean gapped() {
        return context.of(prescription).stream()
                .filter(one -> one.backOn() != null)
                .anyMatch(one -> one.days().getFirst().isBefore(week.to())
                        && Objects.requireNonNull(one.backOn()).isAfter(week.from()));
    }

    private boolean stopped() {
        return log.bouts().stream()
                .anyMatch(bout -> week.contains(bout.day()) && !bout.stopSigns().isEmpty());
    }

    /** From a stop symptom until something is done again nobody could do anything: nothing was missed. */
    private List<DayFacts.Apart> waiting() {
        return context.earlier().stream()
                .filter(one ->
                        one.decision() == Decision.ALERT_STOP && !one.days().isEmpty())
                .map(one -> one.days().getLast())
                .distinct()
                .map(stop -> new DayFacts.Apart(AdherenceDay.State.CLOSED, null, stop, lastDayOfWaiting(stop)))
                .toList();
    }

    private LocalDate lastDayOfWaiting(LocalDate stop) {
        return log.bouts().stream()
                .filter(bout -> bout.day().isAfter(stop) && bout.stopSigns().isEmpty())
                .map(bout -> bout.day().minusDays(1))
                .min(Comparator.naturalOrder())
                .orElse(log.today().isBefore(stop) ? stop : log.today());
    }
}
