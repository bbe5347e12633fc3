package org.steadyback.screening;

import java.util.UUID;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;
import org.steadyback.screening.rules.Question;

/**
 * Command: a physio settles an answer that was "not sure".
 *
 * @param reason 1–400 characters
 */
public record SettleAnswer(PatientId patient, UUID screen, Question question, boolean yes, String reason) {

    public SettleAnswer {
        reason = TypedText.tidy(reason);
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > 400) {
            throw new IllegalArgumentException("Please give the reason, in 1 to 400 characters");
        }
    }
}
