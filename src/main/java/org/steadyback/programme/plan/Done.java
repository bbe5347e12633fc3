package org.steadyback.programme.plan;

import java.time.LocalDate;
import java.util.Map;

import org.steadyback.kernel.Period;

/** In how many bouts a prescription was done, by day; a skipped one is not done. */
public record Done(Map<PrescriptionId, Map<LocalDate, Integer>> bouts) {

    public static Done nothing() {
        return new Done(Map.of());
    }

    public int on(PrescriptionId prescription, LocalDate day) {
        return bouts.getOrDefault(prescription, Map.of()).getOrDefault(day, 0);
    }

    /** The number of different days in the period with at least one bout. */
    public int days(PrescriptionId prescription, Period period) {
        return (int) bouts.getOrDefault(prescription, Map.of()).entrySet().stream()
                .filter(entry -> entry.getValue() > 0 && period.contains(entry.getKey()))
                .count();
    }
}
