package org.steadyback.insight;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;

/**
 * Command: a physio has read the log.
 *
 * @param shown what had come in when the log was read; anything newer was not read, and nothing is concluded over it
 * @param note for the patient to read; may be empty
 */
public record ConcludeReview(PatientId patient, CameIn shown, String note) {

    public static final int LONGEST_NOTE = 4000;

    public ConcludeReview {
        note = TypedText.tidy(note);
        if (note.codePointCount(0, note.length()) > LONGEST_NOTE) {
            throw new IllegalArgumentException("The note has at most 4000 characters");
        }
    }
}
