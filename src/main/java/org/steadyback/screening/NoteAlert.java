package org.steadyback.screening;

import org.steadyback.kernel.PatientId;

/**
 * Command: a call about open alerts, or that nobody was reached. It clears nothing.
 *
 * @param note 1–1000 characters
 */
public record NoteAlert(PatientId patient, String note) {

    public NoteAlert {
        note = note.strip();
        if (note.isEmpty() || note.length() > 1000) {
            throw new IllegalArgumentException("Please note something, in 1 to 1000 characters");
        }
    }
}
