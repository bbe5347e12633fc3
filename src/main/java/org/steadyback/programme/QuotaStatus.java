package org.steadyback.programme;

import org.jspecify.annotations.Nullable;

/**
 * How a prescription stands in quota mode.
 *
 * @param startOpen whether trials are still to find its start: there is nothing to plan from yet
 * @param inFlare whether a flare lasts: the plan rests
 * @param approved the newest plan; null = none, or it was ended
 */
public record QuotaStatus(
        boolean startOpen, boolean inFlare, @Nullable ApprovedPlan approved) {

    /** Of a programme that is guided by pain. */
    public static final QuotaStatus NONE = new QuotaStatus(false, false, null);
}
