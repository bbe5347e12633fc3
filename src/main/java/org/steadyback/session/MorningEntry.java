package org.steadyback.session;

import java.time.LocalDate;

import org.steadyback.kernel.PainScore;

/**
 * How the back was on a morning.
 *
 * @param recalled answered after that day
 */
public record MorningEntry(LocalDate date, PainScore pain, boolean recalled) {}
