package org.steadyback.session;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;
import org.steadyback.programme.plan.PrescriptionId;
import org.steadyback.programme.plan.Side;

/**
 * One exercise of a session, of one side. Left and right are two of these.
 *
 * @param version the version of the prescription that was on the screen
 * @param side LEFT or RIGHT; null when the body moves as a whole
 * @param done per set what was done, in repetitions, minutes or seconds; a set not done is not in it
 * @param inSeconds whether it is the seconds of one hold: a trial of a hold
 * @param peakPain of this exercise; null = not told apart
 * @param effort the same, 0–10
 */
public record ItemEntry(
        PrescriptionId prescription,
        int version,
        @Nullable Side side,
        List<Integer> done,
        @Nullable SkipReason skippedBecause,
        boolean inSeconds,
        @Nullable PainScore peakPain,
        @Nullable Integer effort) {

    public ItemEntry {
        done = List.copyOf(done);
    }

    /** Of repetitions or minutes, without a word on how it felt. */
    public ItemEntry(
            PrescriptionId prescription,
            int version,
            @Nullable Side side,
            List<Integer> done,
            @Nullable SkipReason skippedBecause) {
        this(prescription, version, side, done, skippedBecause, false, null, null);
    }

    /** Whether anything of it was done, skipped or not. */
    public boolean wasDone() {
        return done.stream().anyMatch(amount -> amount > 0);
    }
}
