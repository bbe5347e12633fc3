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
 * @param stopOpen whether it is of the time of a stop that is open still, be it reviewed or not
 */
public record ReviewedSession(SessionEntry entry, boolean isNew, boolean stopOpen, List<Line> lines) {

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

    /** A stop that was reported without any exercise. */
    public boolean onlyAStop() {
        return stopped() && !entry.somethingDone();
    }

    /** Whether it wants a look before the others. */
    public boolean stopped() {
        return !entry.stopSymptoms().isEmpty();
    }
}
