package org.steadyback.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Adherence;
import org.steadyback.programme.plan.Asked;
import org.steadyback.session.SkipReason;

/**
 * One exercise over a period: asked against done.
 *
 * @param asked the version in force at the end of the period
 * @param adherence of this exercise over the days of the period that count: today only once it is complete
 * @param daysDone days on which something of it was done, asked or not
 * @param last what was done the last time; {@code null} when it never was
 * @param skipped in how many sessions it was left out, by reason, asked on that day or not
 */
public record AskedDone(
        String exercise,
        Asked asked,
        Adherence adherence,
        int daysDone,
        @Nullable Last last,
        Map<SkipReason, Long> skipped) {

    /**
     * @param lines one a side, or one
     * @param trial whether it was done to find a start: that is measured against no dose, and asked of nobody
     */
    public record Last(LocalDate day, List<ReviewedSession.Line> lines, Extent extent, boolean trial) {}

    /** Whether there is no figure because its start is being measured (fact sheet §3.5: trials are not asked). */
    public boolean startMeasured() {
        var newest = last;
        return adherence.dose() == null && newest != null && newest.trial();
    }

    /** How the last time compares with the dose of that day. */
    public enum Extent {
        SHORT,
        AS_ASKED,
        OVER
    }
}
