package org.steadyback.session;

import java.time.Instant;
import java.util.Optional;

import org.steadyback.kernel.PatientId;

/** Tells the patient's own pages that somebody has read what was recorded. Implemented above, where reviews are written. */
public interface ReviewReceipt {

    /** The newest concluded review; empty while there is none. */
    Optional<Receipt> latest(PatientId patient);

    /**
     * @param by the name of who read it
     * @param note what they wrote, perhaps empty
     */
    record Receipt(String by, Instant at, String note) {}
}
