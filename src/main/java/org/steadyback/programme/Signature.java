package org.steadyback.programme;

import java.time.Instant;

/** Who, and when. */
public record Signature(String by, Instant at) {}
