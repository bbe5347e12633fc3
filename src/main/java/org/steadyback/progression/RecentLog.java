package org.steadyback.progression;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Effort;
import org.steadyback.grading.StopSign;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.plan.Asked;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * What a patient did lately, in the newest correction of each record: all that the grading rules look at. Gathered above,
 * where it is recorded. Null = not known, never 0.
 *
 * @param today the patient's own day
 * @param bouts of the last {@link #DAYS} days; trials and bouts of a flare are in it only for their stop signs
 * @param mornings answered mornings by date, days of a flare left out
 * @param painAtStart the first pain that was ever given
 * @param days what was asked and done day by day depends on, trials left out
 * @param correctedDay the day of a session that has just been corrected
 */
public record RecentLog(
        PatientId patient,
        LocalDate today,
        Instant now,
        List<Bout> bouts,
        Map<LocalDate, PainScore> mornings,
        @Nullable PainScore painAtStart,
        DayFacts days,
        @Nullable LocalDate correctedDay) {

    /** How far back the rules look: beyond it there is a new baseline anyway. */
    public static final int DAYS = 28;

    public RecentLog {
        bouts = List.copyOf(bouts);
        mornings = Map.copyOf(mornings);
    }

    /**
     * One exercise in one session.
     *
     * @param version that was on the screen
     * @param done repetitions or minutes of the lowest set of the lower side; null = nothing was done
     * @param peakPain of the exercise, or of the whole session where the exercise has none
     * @param effort the same
     */
    public record Bout(
            PrescriptionId prescription,
            int version,
            LocalDate day,
            Instant endedAt,
            @Nullable Integer done,
            @Nullable PainScore peakPain,
            @Nullable Effort effort,
            Set<StopSign> stopSigns) {

        public Bout {
            stopSigns = Set.copyOf(stopSigns);
        }
    }

    /** From when another dose is asked: from today if nothing of it was done today; what was asked when it was done stands. */
    LocalDate next(Asked asked) {
        boolean doneToday =
                of(asked.prescription()).stream().anyMatch(bout -> bout.day().equals(today));
        var from = doneToday ? today.plusDays(1) : today;
        return asked.validFrom().isAfter(from) ? asked.validFrom() : from;
    }

    List<Bout> of(PrescriptionId prescription) {
        return bouts.stream()
                .filter(bout -> bout.prescription().equals(prescription))
                .toList();
    }
}
