package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.FlareDays;
import org.steadyback.grading.GradingParameters;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.Period;
import org.steadyback.programme.ProgrammeId;

/**
 * One flare.
 *
 * @param suggested whether the rule suggested it before the patient agreed
 * @param usualPain 0–10, as it was before; null = not known
 * @param endedOn the day on which the plan went on, or the programme's last day; null while it lasts
 * @param byPatient whether the patient ended it
 * @param seen whether a physio has looked at it
 */
public record FlareEpisode(
        FlareId id,
        ProgrammeId programme,
        LocalDate beganOn,
        boolean suggested,
        @Nullable BigDecimal usualPain,
        @Nullable LocalDate endedOn,
        boolean byPatient,
        boolean seen) {

    public boolean open() {
        return endedOn == null;
    }

    /** The days on which the flare plan was asked; empty if it was over on the day on which it began. */
    public Optional<Period> days(LocalDate today) {
        var last = endedOn == null ? today : endedOn.minusDays(1);
        return last.isBefore(beganOn) ? Optional.empty() : Optional.of(new Period(beganOn, last));
    }

    /** How many days it has lasted. */
    public long length(LocalDate today) {
        return days(today).map(Period::days).orElse(0L);
    }

    public FlareDays on(Map<LocalDate, PainScore> mornings, GradingParameters parameters) {
        return new FlareDays(parameters, beganOn, usualPain, mornings);
    }
}
