package org.steadyback.grading;

import java.math.BigDecimal;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;

/**
 * What the engine knows of one exercise on one local day. Null = not known; it makes the session PENDING unless what is
 * known decides already, and never counts as 0.
 *
 * @param peakPain highest pain during the day's bouts
 * @param nextMorningPain pain on the morning after; null = not answered (yet)
 * @param done amount per bout, 0 or more
 * @param effort highest effort of the day's bouts
 * @param stopSigns all of the day
 */
public record GradedSession(
        @Nullable PainScore peakPain,
        @Nullable PainScore nextMorningPain,
        @Nullable BigDecimal done,
        @Nullable Effort effort,
        Set<StopSign> stopSigns) {

    /** @throws IllegalArgumentException when done is below 0 */
    public GradedSession {
        Amount.requireNotNegative(done, "What was done");
        stopSigns = Set.copyOf(stopSigns);
    }
}
