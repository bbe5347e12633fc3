package org.steadyback.insight.helps;

import java.time.LocalDate;

import org.steadyback.kernel.PainScore;

/**
 * One point of a series.
 *
 * @param start pain before, 1–10: a 0 cannot fall (fact sheet §5.2)
 * @param outcome pain after, 0–10
 * @param kind what was mainly done, or {@link HelpsLog#REST}
 */
public record Observation(LocalDate day, PainScore start, PainScore outcome, String kind) {}
