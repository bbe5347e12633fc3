package org.steadyback.kernel;

import java.time.Instant;

/** Who, and when. */
public record Signature(String by, Instant at) {}
