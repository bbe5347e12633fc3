package org.steadyback.insight;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.programme.plan.Dose;
import org.steadyback.programme.plan.Side;
import org.steadyback.session.SessionEntry;
import org.steadyback.session.SkipReason;

/**
 * A session with what was asked beside what was done.
 *
 * @param isNew whether it came in since my last review
 */
public record ReviewedSession(SessionEntry entry, boolean isNew, List<Line> lines) {

    /**
     * One exercise of it.
     *
     * @param inSeconds whether the seconds of one hold were measured: a trial
     * @param asked the dose of the version that was on the screen
     */
    public record Line(
            String exercise,
            Dose asked,
            @Nullable Side side,
            List<Integer> done,
            @Nullable SkipReason skippedBecause,
            boolean inSeconds) {}

    /** Whether it wants a look before the others. */
    public boolean stopped() {
        return !entry.stopSymptoms().isEmpty();
    }
}
