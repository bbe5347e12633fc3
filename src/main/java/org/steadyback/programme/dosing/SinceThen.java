package org.steadyback.programme.dosing;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.grading.Effort;
import org.steadyback.programme.plan.PrescriptionId;

/**
 * What was recorded since the sessions that a decision rests on, and is not judged yet or only waits for its morning.
 *
 * @param days with a session since then, 1 or more
 * @param done exercises done on the newest of them
 * @param asked exercises asked on it
 * @param morning answered after it; null = it is still waited for
 * @param worstPeak highest pain with this exercise since; null = none given
 * @param hardest highest effort with it since; null = none given
 */
public record SinceThen(
        int days,
        int done,
        int asked,
        @Nullable PainScore morning,
        @Nullable PainScore worstPeak,
        @Nullable Effort hardest) {

    /** "Since then: 2 of 4 exercises done, morning pending". */
    public String inWords() {
        var answered = morning;
        return "Since then: %s%s of %s exercises done, %s"
                .formatted(
                        days == 1 ? "" : days + " days, on the last ",
                        Math.min(done, asked),
                        asked,
                        answered == null ? "morning pending" : "morning " + answered.value());
    }

    /**
     * Whether it was worse than what the decision rests on: then it is accepted by itself only, after a look.
     *
     * @param peak the highest of the evidence; null = none is known
     * @param effort the mean of it; null = none is known
     */
    boolean worseThan(@Nullable PainScore peak, @Nullable BigDecimal effort) {
        boolean morePain = worstPeak != null && (peak == null || worstPeak.value() > peak.value());
        boolean harder = hardest != null
                && (effort == null || BigDecimal.valueOf(hardest.value()).compareTo(effort) > 0);
        return morePain || harder;
    }

    /** @param after the day of the newest session that the decision rests on */
    public record Asked(DecisionId decision, PatientId patient, PrescriptionId prescription, LocalDate after) {}
}
