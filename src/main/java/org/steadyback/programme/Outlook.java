package org.steadyback.programme;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * What holds for a programme besides its exercises.
 *
 * @param preference null = all directions are wanted
 * @param plannedUntil the last day that is planned, when one looks at it again; null = open-ended. It ends nothing by itself
 */
public record Outlook(
        @Nullable DirectionalPreference preference,
        @Nullable LocalDate plannedUntil) {

    public static final Outlook OPEN = new Outlook(null, null);

    /** For how many days it is planned; null when the end is open. */
    @Nullable
    Long plannedDays(LocalDate startsOn) {
        return plannedUntil == null ? null : ChronoUnit.DAYS.between(startsOn, plannedUntil) + 1;
    }

    boolean endsBefore(LocalDate startsOn) {
        return plannedUntil != null && plannedUntil.isBefore(startsOn);
    }
}
