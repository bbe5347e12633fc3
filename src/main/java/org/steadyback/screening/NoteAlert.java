package org.steadyback.screening;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;

/**
 * Command: a call about open alerts, or that nobody was reached. It clears nothing.
 *
 * @param note 1–1000 characters
 */
public record NoteAlert(PatientId patient, String note) {

    public NoteAlert {
        note = TypedText.tidy(note);
        if (note.isEmpty() || note.codePointCount(0, note.length()) > 1000) {
            throw new IllegalArgumentException("Please note something, in 1 to 1000 characters");
        }
    }
}
