package org.steadyback.insight;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.steadyback.screening.SignWords;
import org.steadyback.session.SessionEntry;

/**
 * Something that stopped a patient, wherever it was said: in a session, a safety screen, a flare's check, or to a physio.
 *
 * @param at when the alert was raised
 * @param codes what was said, by code; of an alert from before there were codes its words
 * @param open no clinician has settled it
 */
record Stopped(Instant at, List<String> codes, boolean open) {

    /** An alert and the session that brought it are stored together. */
    private static final Duration TOGETHER = Duration.ofMinutes(1);

    Stopped {
        codes = List.copyOf(codes);
    }

    /** In the words of a sign that came with a session. */
    String words() {
        return String.join("; ", SignWords.ofCodes(codes));
    }

    /** Whether it came with this session, which says it itself. */
    boolean cameWith(SessionEntry session) {
        var said = session.stopSymptoms().stream().map(one -> one.code()).collect(Collectors.toSet());
        return said.containsAll(codes)
                && Duration.between(at, session.receivedAt()).abs().compareTo(TOGETHER) < 0;
    }
}
