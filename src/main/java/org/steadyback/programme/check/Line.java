package org.steadyback.programme.check;

import org.jspecify.annotations.Nullable;

import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Schedule;

/**
 * One exercise of a plan as it is about to be asked.
 *
 * @param exercise its id in the library
 * @param tolerance null = not measured
 * @param from the rung of its ladder that is asked now; null = none, or it is asked itself already
 */
public record Line(
        String exercise,
        Traits traits,
        Dose dose,
        Schedule schedule,
        @Nullable Tolerance tolerance,
        @Nullable Rung from) {

    String name() {
        return traits.name();
    }

    int daysPerWeek() {
        return schedule.frequency().daysPerWeek();
    }
}
