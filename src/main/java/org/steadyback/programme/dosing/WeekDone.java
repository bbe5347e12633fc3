package org.steadyback.programme.dosing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.steadyback.kernel.Period;
import org.steadyback.programme.Prescribed;
import org.steadyback.programme.ProgrammePlan;
import org.steadyback.programme.grading.Bout;
import org.steadyback.programme.grading.Decision;
import org.steadyback.programme.grading.ExerciseDay;
import org.steadyback.programme.plan.Plan;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * What was asked and done of one exercise in a week of its quota plan (fact sheet §3.3). Days of a pause and days after a stop
 * symptom are not asked; a week that a flare, a gap or a stop symptom falls into is not judged: a step is asked for a whole week.
 * Pure.
 */
record WeekDone(ProgrammePlan programme, Facts facts, Work work, PrescriptionId prescription, Period week) {

    boolean canBeJudged() {
        return !flared() && !gapped() && !stopped() && asked() > 0;
    }

    /** Sessions asked in the week, one a day; parts of a paused week count in proportion. */
    int asked() {
        return plan().plannedDays(prescription, week);
    }

    /**
     * Days of the week on which what was done reached what was on the screen; more than asked is not more than all.
     *
     * @param graded a version in the quantity of the plan
     */
    int met(Function<Prescribed, GradedDose> graded) {
        Map<LocalDate, List<Work.Bout>> byDay = work.of(prescription).stream()
                .filter(bout -> week.contains(bout.day()) && bout.done() != null)
                .collect(Collectors.groupingBy(Work.Bout::day, TreeMap::new, Collectors.toList()));
        long met = byDay.entrySet().stream()
                .filter(day -> met(day.getKey(), day.getValue(), graded))
                .count();
        return Math.toIntExact(Math.min(met, asked()));
    }

    private boolean met(LocalDate day, List<Work.Bout> bouts, Function<Prescribed, GradedDose> graded) {
        var shown = bouts.stream()
                .max(Comparator.comparingInt(Work.Bout::version))
                .flatMap(bout -> programme.version(prescription, bout.version()));
        if (shown.isEmpty()) {
            return false;
        }
        var asked = graded.apply(shown.get());
        var session = new ExerciseDay(
                        day, lastEnd(bouts), shown.get().asked().schedule().boutsPerDay(), parts(bouts, asked))
                .session(null);
        BigDecimal done = session.done();
        return done != null && done.compareTo(asked.quota()) >= 0;
    }

    private static List<Bout> parts(List<Work.Bout> bouts, GradedDose asked) {
        return bouts.stream()
                .map(bout -> new Bout(
                        asked.graded(Objects.requireNonNull(bout.done())),
                        bout.peakPain(),
                        bout.effort(),
                        bout.stopSigns()))
                .toList();
    }

    private static Instant lastEnd(List<Work.Bout> bouts) {
        return bouts.stream()
                .map(Work.Bout::endedAt)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private boolean flared() {
        return facts.flares().stream()
                .anyMatch(flare -> !flare.began().isAfter(week.to())
                        && (flare.ended() == null || flare.ended().isAfter(week.from())));
    }

    private boolean gapped() {
        return facts.of(prescription).stream()
                .filter(one -> one.backOn() != null)
                .anyMatch(one -> one.days().getFirst().isBefore(week.to())
                        && Objects.requireNonNull(one.backOn()).isAfter(week.from()));
    }

    private boolean stopped() {
        return work.bouts().stream()
                .anyMatch(bout -> week.contains(bout.day()) && !bout.stopSigns().isEmpty());
    }

    private Plan plan() {
        var whole = programme.plan();
        var apart = new ArrayList<>(whole.pauses());
        apart.addAll(waiting());
        return new Plan(whole.startsOn(), whole.endsOn(), apart, whole.versions());
    }

    /** From a stop symptom until something is done again nobody could do anything: nothing was missed. */
    private List<Period> waiting() {
        return facts.earlier().stream()
                .filter(one ->
                        one.decision() == Decision.ALERT_STOP && !one.days().isEmpty())
                .map(one -> one.days().getLast())
                .distinct()
                .map(stop -> new Period(stop, lastDayOfWaiting(stop)))
                .toList();
    }

    private LocalDate lastDayOfWaiting(LocalDate stop) {
        return work.bouts().stream()
                .filter(bout -> bout.day().isAfter(stop) && bout.stopSigns().isEmpty())
                .map(bout -> bout.day().minusDays(1))
                .min(Comparator.naturalOrder())
                .orElse(work.today().isBefore(stop) ? stop : work.today());
    }
}
