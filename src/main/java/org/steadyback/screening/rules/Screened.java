package org.steadyback.screening.rules;

import java.util.List;
import java.util.Set;

/**
 * What a screen says.
 *
 * @param action the most urgent of all; at least CLINICIAN_FIRST while anything is unsettled or unanswered
 * @param fired every rule that fired, in their order
 * @param unsettled "not sure" answers that a physio settles
 * @param unanswered questions still open
 * @param tags conditions by which the library is filtered
 */
public record Screened(
        Action action, List<Fired> fired, Set<Question> unsettled, Set<Question> unanswered, Set<Tag> tags) {

    public Screened {
        fired = List.copyOf(fired);
        unsettled = Set.copyOf(unsettled);
        unanswered = Set.copyOf(unanswered);
        tags = Set.copyOf(tags);
    }

    /** Whether these answers must not wait for the remaining questions: what to do is shown at once. */
    public boolean actNow() {
        return action.compareTo(Action.SAME_DAY) <= 0;
    }
}
