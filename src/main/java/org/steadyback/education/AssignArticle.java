package org.steadyback.education;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;

/**
 * Command: a physio gives a patient something to read.
 *
 * @param programme with which it is given; null without one
 * @param note for the patient to read, perhaps empty
 */
public record AssignArticle(
        PatientId patient, ArticleSlug article, @Nullable ProgrammeKey programme, String note) {

    public static final int LONGEST_NOTE = 400;

    public AssignArticle {
        note = TypedText.tidy(note);
        if (note.codePointCount(0, note.length()) > LONGEST_NOTE) {
            throw new IllegalArgumentException("The note has at most 400 characters");
        }
    }
}
