package org.steadyback.access;

import java.time.Instant;
import java.util.UUID;

/** A way back in that a second member of staff has to confirm. */
public record WaitingReset(UUID id, String name, String madeBy, Instant expiresAt) {}
