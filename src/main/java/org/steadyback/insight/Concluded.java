package org.steadyback.insight;

import java.time.Instant;

/** The review stands; the patient sees who read the log, and when. */
public record Concluded(String by, Instant at) {}
