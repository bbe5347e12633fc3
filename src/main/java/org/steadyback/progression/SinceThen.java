package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Effort;
import org.steadyback.kernel.PainScore;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;

/**
 * What was recorded of the exercise after a decision, so that its evidence does not have it. Where nothing was: of the sessions that it
 * knew, those that still waited for their morning, for a rise must not pass over one that was worse.
 *
 * @param newer whether it was recorded after the decision
 * @param days on which it was done since then, 1 or more
 * @param newest the last of them
 * @param parts what was done of what was asked on it, one a side, or one
 * @param anyShort whether less than asked was done on any of the days
 * @param morning answered after the newest; null = it is still waited for
 * @param worstPeak highest pain with this exercise since; null = none given
 * @param hardest highest effort with it since; null = none given
 */
public record SinceThen(
        boolean newer,
        int days,
        LocalDate newest,
        List<Part> parts,
        boolean anyShort,
        @Nullable PainScore morning,
        @Nullable PainScore worstPeak,
        @Nullable Effort hardest) {

    /**
     * All bouts of a day together, in repetitions or minutes.
     *
     * @param side null = the body as a whole
     * @param done 0 or more
     * @param asked in the bouts that were recorded, 1 or more
     */
    public record Part(@Nullable Side side, int done, int asked) {

        /** "2 of 4 on the left". */
        String inWords() {
            var which = side;
            return "%s of %s%s"
                    .formatted(done, asked, which == null ? "" : which == Side.LEFT ? " on the left" : " on the right");
        }

        private boolean sameAs(Part other) {
            return done == other.done && asked == other.asked;
        }
    }

    public SinceThen {
        parts = List.copyOf(parts);
    }

    /** "Since then: 2 of 4 on the left, 4 of 4 on the right, morning still to come", "Already in it: 2 of 4, …". */
    public String inWords() {
        var answered = morning;
        return "%s: %s%s, %s"
                .formatted(
                        newer ? "Since then" : "Already in it",
                        days == 1 ? "" : days + " days, on the last ",
                        amounts(),
                        answered == null ? "morning still to come" : "morning " + answered.value());
    }

    private String amounts() {
        var first = parts.getFirst();
        if (parts.size() == 2 && first.sameAs(parts.getLast())) {
            return first.done() + " of " + first.asked() + " on each side";
        }
        return parts.stream().map(Part::inWords).collect(Collectors.joining(", "));
    }

    /**
     * Whether less was done than asked, or it was worse than what the decision rests on: then it is accepted by itself only, after a
     * look.
     *
     * @param peak the highest of the evidence; null = none is known
     * @param effort the mean of it; null = none is known
     */
    boolean worseThan(@Nullable PainScore peak, @Nullable BigDecimal effort) {
        boolean morePain = worstPeak != null && (peak == null || worstPeak.value() > peak.value());
        boolean harder = hardest != null
                && (effort == null || BigDecimal.valueOf(hardest.value()).compareTo(effort) > 0);
        return anyShort || morePain || harder;
    }

    /** Of which decision it is asked. */
    public record Asked(DecisionId decision, PatientId patient, PrescriptionId prescription) {}
}
