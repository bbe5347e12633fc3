package org.steadyback.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.steadyback.kernel.Period;
import org.steadyback.programme.plan.Done;
import org.steadyback.programme.plan.Plan;

/** On which days something of a plan is due. Pure: no clock, no database. */
public final class DueDays {

    private DueDays() {}

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
