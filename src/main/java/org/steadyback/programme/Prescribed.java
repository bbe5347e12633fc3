package org.steadyback.programme;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import org.steadyback.library.VersionKey;
import org.steadyback.programme.plan.Asked;

/**
 * One version of a prescription with the words and picture that were in force.
 *
 * @param place order within the programme: grows, with gaps
 * @param origin whose word it is
 * @param baseline given by trials, in the graded quantity; null = counted back from the start that a physio set
 * @param status the newest decision on the prescription, whatever its version; null = none yet
 * @param quotas how the prescription stands in quota mode, whatever the version
 */
public record Prescribed(
        Asked asked,
        VersionKey exercise,
        int place,
        Origin origin,
        @Nullable BigDecimal baseline,
        @Nullable DecisionStatus status,
        QuotaStatus quotas) {

    /** Set by a physio, not judged yet. */
    public Prescribed(Asked asked, VersionKey exercise, int place) {
        this(asked, exercise, place, Origin.PHYSIO, null, null);
    }

    /** Without a quota plan. */
    public Prescribed(
            Asked asked,
            VersionKey exercise,
            int place,
            Origin origin,
            @Nullable BigDecimal baseline,
            @Nullable DecisionStatus status) {
        this(asked, exercise, place, origin, baseline, status, QuotaStatus.NONE);
    }
}
