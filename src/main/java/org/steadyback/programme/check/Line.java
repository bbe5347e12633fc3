package org.steadyback.programme.check;

import org.jspecify.annotations.Nullable;

import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Schedule;

/**
 * One exercise of a plan as it is about to be asked.
 *
 * @param exercise its id in the library
 * @param tolerance null = not measured
 */
public record Line(
        String exercise,
        Traits traits,
        Dose dose,
        Schedule schedule,
        @Nullable Tolerance tolerance) {

    String name() {
        return traits.name();
    }

    int daysPerWeek() {
        return schedule.frequency().daysPerWeek();
    }
}
