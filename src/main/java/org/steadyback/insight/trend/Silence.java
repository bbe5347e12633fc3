package org.steadyback.insight.trend;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/** How long nothing has been heard. Somebody whose first day is not over yet is new, not silent. */
public sealed interface Silence {

    /** Nothing recorded, and nothing could have been missed. */
    record NotYetDue(LocalDate firstDue) implements Silence {}

    /** @param days since the last record, or since the first due day when there is none; 0 = recorded today */
    record Quiet(int days) implements Silence {}

    /**
     * @param firstDue first day on which the present programme asks for something
     * @param last day of the last record, of any programme
     */
    static Silence on(LocalDate today, LocalDate firstDue, @Nullable LocalDate last) {
        if (last == null || last.isBefore(firstDue)) {
            return today.isAfter(firstDue)
                    ? new Quiet((int) ChronoUnit.DAYS.between(firstDue, today))
                    : new NotYetDue(firstDue);
        }
        return new Quiet((int) Math.max(0, ChronoUnit.DAYS.between(last, today)));
    }
}
