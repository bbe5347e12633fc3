package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.UsualPain;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.Period;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * What the rules of a flare look at, gathered above where it is recorded. Null = not known, never 0.
 *
 * @param today the patient's own day
 * @param mornings answered mornings of the last weeks by date, days of flares among them
 * @param painAtStart the first pain that was ever given
 * @param doneToday what was done today already: it keeps the dose it was done with
 */
public record FlareWork(
        PatientId patient,
        LocalDate today,
        Map<LocalDate, PainScore> mornings,
        @Nullable PainScore painAtStart,
        Set<PrescriptionId> doneToday) {

    public FlareWork {
        mornings = Map.copyOf(mornings);
        doneToday = Set.copyOf(doneToday);
    }

    /** The usual pain from mornings before a day, flares left out; null = not known. */
    @Nullable
    BigDecimal usualPainBefore(LocalDate day, Collection<Period> flares, GradingParameters parameters) {
        var before = new TreeMap<LocalDate, PainScore>();
        mornings.forEach((date, pain) -> {
            if (date.isBefore(day) && flares.stream().noneMatch(flare -> flare.contains(date))) {
                before.put(date, pain);
            }
        });
        return new UsualPain(parameters)
                .of(java.util.List.<@Nullable PainScore>copyOf(before.values()), painAtStart)
                .orElse(null);
    }
}
