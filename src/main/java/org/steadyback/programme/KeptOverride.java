package org.steadyback.programme;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.Signature;
import org.steadyback.programme.check.Check;
import org.steadyback.programme.check.Finding;
import org.steadyback.programme.check.FindingWords;
import org.steadyback.programme.check.Warning;

/**
 * An overridden warning as it stands in the programme's history.
 *
 * @param finding what the check found at that moment; null = only the check is kept, as of older ones
 */
public record KeptOverride(
        Check check, String subject, @Nullable Finding finding, String reason, Signature made) {

    /** What was found, in one sentence; the check's title where it is not kept. */
    public String inWords(Map<String, String> names) {
        return finding == null ? check.title() : FindingWords.of(finding, names);
    }

    /** Whether the reason still counts: the same was found then. */
    public boolean covers(Warning warning) {
        return check == warning.check() && subject.equals(warning.subject());
    }
}
