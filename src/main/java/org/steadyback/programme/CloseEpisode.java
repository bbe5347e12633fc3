package org.steadyback.programme;

import org.steadyback.kernel.PatientId;

/** Command: the open episode of care is over. */
public record CloseEpisode(PatientId patient, String reason) {

    public CloseEpisode {
        reason = Texts.bounded(reason, 1, 1000, "The reason");
    }
}
