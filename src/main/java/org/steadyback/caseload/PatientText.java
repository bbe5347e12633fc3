package org.steadyback.caseload;

import java.time.Instant;
import java.util.Optional;

import org.steadyback.screening.WatchWords;

/**
 * What a patient wrote.
 *
 * @param key which of its source it is, as it is stored
 * @param answered whether a physio has answered it, or reviewed it
 * @param read who said first to have read it; empty while nobody has
 */
public record PatientText(
        TextSource source, String key, Instant at, String words, boolean answered, Optional<Read> read) {

    /** @param by the name of whoever it was */
    public record Read(String by, Instant at) {}

    /** Whether it may be about self-harm, which comes first. */
    public boolean selfHarm() {
        return WatchWords.ANY.areAboutSelfHarm(words);
    }

    /** Whether it has words of the list. */
    boolean watched() {
        return WatchWords.ANY.areToBeRead(words);
    }

    /** Whether it still waits for a reader. */
    public boolean open() {
        return !answered && read.isEmpty();
    }

    /** What it may be about, without its words. */
    public String about() {
        return selfHarm() ? "Perhaps about self-harm" : "Perhaps about bladder, bowel or numbness";
    }
}
