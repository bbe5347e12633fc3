package org.steadyback.session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.programme.plan.Done;

/**
 * What somebody did in a period, in numbers. Superseded entries do not count.
 *
 * @param lastDay the newest day with a session in the period
 * @param lastReceivedAt when the newest entry of the period arrived
 * @param pains one for each session, oldest first
 */
public record Activity(
        Done done, @Nullable LocalDate lastDay, @Nullable Instant lastReceivedAt, List<DayPain> pains) {

    public Activity {
        pains = List.copyOf(pains);
    }

    /** Nothing recorded. */
    public static Activity none() {
        return new Activity(Done.nothing(), null, null, List.of());
    }
}
