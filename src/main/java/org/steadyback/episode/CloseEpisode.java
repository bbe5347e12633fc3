package org.steadyback.episode;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;

/** Command: the open episode of care is over. */
public record CloseEpisode(PatientId patient, String reason) {

    public CloseEpisode {
        reason = TypedText.lines(reason, 1, 1000, "The reason");
    }
}
