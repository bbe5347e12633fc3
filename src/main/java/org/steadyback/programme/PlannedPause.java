package org.steadyback.programme;

import org.steadyback.kernel.Period;

/** Days on which nothing is due, why, and who said so. */
public record PlannedPause(Period days, String reason, Signature made) {}
