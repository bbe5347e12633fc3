package org.steadyback.session;

import java.time.Instant;

/** When something was done as a clock said that was wrong, kept beside the times that it was set right to. */
record SaidTimes(Instant startedAt, Instant endedAt) {}
