package org.steadyback.insight.helps;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PainScore;

/**
 * One session as far as it says what helps, in its last version.
 *
 * @param day the person's own day
 * @param seconds what was done by kind of exercise, 0 or more each; empty when all was left out
 * @param before pain right before, 0–10; null = not given, which is never 0
 * @param after pain right after, 0–10; null = not given
 * @param stopped whether a stop symptom was felt
 * @param flare whether it was meant as a session of a flare
 */
public record Exercised(
        LocalDate day,
        Map<String, Integer> seconds,
        @Nullable PainScore before,
        @Nullable PainScore after,
        boolean stopped,
        boolean flare) {

    public Exercised {
        seconds = Map.copyOf(seconds);
    }
}
