package org.steadyback.programme;

import org.steadyback.kernel.Signature;
import org.steadyback.programme.check.Check;
import org.steadyback.programme.check.Warning;

/**
 * An overridden warning as it stands in the programme's history.
 *
 * @param finding what the check found at that moment
 */
public record KeptOverride(Check check, String subject, String finding, String reason, Signature made) {

    /** Whether the reason still counts: the same was found then. */
    public boolean covers(Warning warning) {
        return check == warning.check() && subject.equals(warning.subject());
    }
}
