package org.steadyback.progression;

import java.math.BigDecimal;

import org.steadyback.grading.Parameter;
import org.steadyback.kernel.TypedText;

/**
 * Command: a clinic sets one number of the grading rules.
 *
 * @param value in the parameter's unit; outside its range it is refused
 * @param reason 1–400 characters, kept with the version
 */
public record ChangeNumber(Parameter parameter, BigDecimal value, String reason) {

    public ChangeNumber {
        reason = TypedText.tidy(reason);
        if (reason.isEmpty() || reason.codePointCount(0, reason.length()) > 400) {
            throw new IllegalArgumentException("The reason has 1 to 400 characters");
        }
    }
}
