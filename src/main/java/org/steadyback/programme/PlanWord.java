package org.steadyback.programme;

import java.util.Optional;

import org.steadyback.programme.plan.Asked;

/**
 * What a patient should know of an exercise besides what is asked today.
 *
 * @param told why it is as it is, one sentence; empty = nothing was decided lately
 * @param coming what is asked from a later day on
 * @param suspended whether nothing is asked until the physio has set a new start
 */
public record PlanWord(String told, Optional<Asked> coming, boolean suspended) {

    static final PlanWord NONE = new PlanWord("", Optional.empty(), false);
}
