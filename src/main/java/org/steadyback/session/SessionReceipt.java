package org.steadyback.session;

import java.time.Instant;
import java.util.Set;

/** The answer to a stored session; the same however often it is asked for. */
public record SessionReceipt(SessionId id, Guidance guidance, Set<SessionFlag> flags, Instant receivedAt) {

    public SessionReceipt {
        flags = Set.copyOf(flags);
    }
}
