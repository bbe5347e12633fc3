package org.steadyback.screening;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.steadyback.screening.interview.ScreenKind;
import org.steadyback.screening.interview.Sheet;
import org.steadyback.screening.rules.Fired;
import org.steadyback.screening.rules.Question;

/**
 * A screen as it was answered, and what the rules of that time made of it.
 *
 * @param complete false: it ended early, because an answer could not wait
 * @param facts what the rules were given besides the answers, in words
 * @param unsettled "not sure" answers that a physio settles
 * @param settled of them what a physio has settled since, by question; yes or no
 */
public record ScreenRecord(
        UUID id,
        ScreenKind kind,
        boolean complete,
        Sheet sheet,
        Map<String, String> facts,
        GateAction action,
        List<Fired> fired,
        Set<Question> unsettled,
        Map<Question, Settled> settled,
        Set<String> tags,
        int rulesVersion,
        int wordingVersion,
        String answeredBy,
        boolean byPatient,
        Instant answeredAt) {

    /** A physio's word on an answer that was "not sure". */
    public record Settled(boolean yes, String reason, String by, Instant at) {}

    public ScreenRecord {
        facts = Map.copyOf(facts);
        fired = List.copyOf(fired);
        unsettled = Set.copyOf(unsettled);
        settled = Map.copyOf(settled);
        tags = Set.copyOf(tags);
    }

    /** Still open for the physio. */
    public Set<Question> open() {
        var open = new java.util.TreeSet<>(unsettled);
        open.removeAll(settled.keySet());
        return open;
    }
}
