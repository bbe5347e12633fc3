package org.steadyback.insight;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.steadyback.insight.trend.DoneOfPlanned;
import org.steadyback.kernel.Period;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.Done;
import org.steadyback.programme.plan.Frequency;
import org.steadyback.programme.plan.Plan;
import org.steadyback.programme.plan.PrescriptionId;

/** What was done of what was planned, over whole days. Pure: no clock, no database. */
public final class Adherence {

    private Adherence() {}

    /** The days to judge: those that are over, and today once something is recorded; empty when none is. */
    public static Optional<Period> judged(Period period, Set<LocalDate> daysDone, LocalDate today) {
        boolean over = period.to().isBefore(today) || daysDone.contains(today);
        var last = over ? period.to() : today.minusDays(1);
        return last.isBefore(period.from()) ? Optional.empty() : Optional.of(new Period(period.from(), last));
    }

    /** Days on which something was done, of the days on which something was planned. */
    public static Optional<DoneOfPlanned> days(Collection<Plan> plans, Set<LocalDate> daysDone, Period period) {
        long sevenths = period.dates()
                .mapToLong(day -> plans.stream()
                        .mapToLong(plan -> sevenths(plan, day))
                        .max()
                        .orElse(0))
                .sum();
        int days = (int) daysDone.stream().filter(period::contains).count();
        return DoneOfPlanned.of(days, (int) Math.round(sevenths / 7.0), days);
    }

    /** Exercises done of exercises planned. More of one does not make up for another: none counts above its own number. */
    public static Optional<DoneOfPlanned> exercises(Collection<Plan> plans, Done done, Period period) {
        int planned = 0;
        int counted = 0;
        for (var plan : plans) {
            for (var prescription : prescriptions(plan)) {
                int asked = plan.plannedDays(prescription, period);
                planned += asked;
                counted += Math.min(asked, done.days(prescription, period));
            }
        }
        return DoneOfPlanned.of(counted, planned, counted);
    }

    static Set<PrescriptionId> prescriptions(Plan plan) {
        return plan.versions().stream().map(Asked::prescription).collect(Collectors.toUnmodifiableSet());
    }

    /** The days on which anything was done. */
    public static Set<LocalDate> daysDone(Done done) {
        return done.bouts().values().stream()
                .flatMap(days -> days.entrySet().stream())
                .filter(day -> day.getValue() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** A plan for 3 days a week plans three sevenths of each day; the most of any exercise counts for the day. */
    private static long sevenths(Plan plan, LocalDate day) {
        if (plan.pauses().stream().anyMatch(pause -> pause.contains(day))) {
            return 0;
        }
        return plan.askedOn(day).stream()
                .mapToLong(asked -> switch (asked.schedule().frequency()) {
                    case Frequency.DaysAWeek(int days) -> days;
                    case Frequency.Weekdays(var days) -> days.contains(day.getDayOfWeek()) ? 7 : 0;
                })
                .max()
                .orElse(0);
    }

    /** The first day on which the plan asks for something; its start, if it never does. */
    public static LocalDate firstDue(Plan plan) {
        return new Period(plan.startsOn(), plan.startsOn().plusDays(27))
                .dates()
                .filter(day -> !plan.dueOn(day, Done.nothing()).isEmpty())
                .findFirst()
                .orElse(plan.startsOn());
    }

    /** On how many days of the period something was due. */
    public static int daysDue(Plan plan, Done done, Period period) {
        return (int)
                period.dates().filter(day -> !plan.dueOn(day, done).isEmpty()).count();
    }

    /** The plan that counts on a day: one that runs, or the next to start. */
    public static Optional<Plan> current(List<Plan> newestFirst, LocalDate today) {
        return newestFirst.stream()
                .filter(plan -> plan.endsOn() == null || !plan.endsOn().isBefore(today))
                .findFirst();
    }
}
