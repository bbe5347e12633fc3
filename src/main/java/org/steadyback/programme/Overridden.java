package org.steadyback.programme;

import org.steadyback.kernel.TypedText;
import org.steadyback.programme.check.Check;
import org.steadyback.programme.check.Warning;

/**
 * A warning of the checks that the physio has seen and overrides.
 *
 * @param subject what the warning was about when it was seen: the reason counts for that, and not for more
 * @param reason 1–200 characters
 */
public record Overridden(Check check, String subject, String reason) {

    /** @throws IllegalArgumentException without a reason */
    public Overridden {
        reason = TypedText.lines(reason, 1, 200, "The reason");
    }

    boolean covers(Warning warning) {
        return check == warning.check() && subject.equals(warning.subject());
    }
}
