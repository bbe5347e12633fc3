package org.steadyback.session;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.steadyback.progression.ToldDecision;

/**
 * The answer to a stored session; the same however often it is asked for.
 *
 * @param told the decisions on the doses that it tells of
 */
public record SessionReceipt(
        SessionId id, Guidance guidance, List<ToldDecision> told, Set<SessionFlag> flags, Instant receivedAt) {

    public SessionReceipt {
        told = List.copyOf(told);
        flags = Set.copyOf(flags);
    }
}
