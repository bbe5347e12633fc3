package org.steadyback.episode;

import org.steadyback.kernel.Period;
import org.steadyback.kernel.Signature;

/** Days on which nothing is due, why, and who said so. */
public record PlannedPause(Period days, String reason, Signature made) {}
