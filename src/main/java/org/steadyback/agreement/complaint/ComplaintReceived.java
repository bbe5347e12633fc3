package org.steadyback.agreement.complaint;

import java.util.List;

import org.steadyback.agreement.ComplaintId;
import org.steadyback.agreement.ComplaintReason;
import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.plan.Dose;

/**
 * A complaint is kept; this can be done about it at once.
 *
 * @param instead what the patient may take in its place by themself; empty = it waits for the physio
 */
public record ComplaintReceived(ComplaintId complaint, ComplaintReason why, List<Instead> instead) {

    public ComplaintReceived {
        instead = List.copyOf(instead);
    }

    /** @param dose never above the share of its default that is asked of the other one now */
    public record Instead(ExerciseCard exercise, Dose dose) {}
}
