package org.steadyback.insight;

import java.time.Instant;

/** What became of concluding a review. */
public sealed interface Concluding {

    /** The review stands; the patient sees who read the log, and when. */
    record Concluded(String by, Instant at) implements Concluding {}

    /** Nothing was kept: something came in that was not on the page. It is to be read first. */
    record Overtaken(CameIn newer) implements Concluding {}
}
