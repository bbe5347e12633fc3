package org.steadyback.programme.plan;

/**
 * On which days, and how often on such a day.
 *
 * @param boutsPerDay 1–8; "little and often"
 */
public record Schedule(Frequency frequency, int boutsPerDay) {

    public Schedule {
        Bounds.require(boutsPerDay, 1, 8, "Bouts a day");
    }
}
