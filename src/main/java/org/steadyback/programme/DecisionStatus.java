package org.steadyback.programme;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;

/**
 * The newest decision on a prescription, and what became of it.
 *
 * @param news what was decided, and what the patient may be told of it
 * @param judgedVersion the version that it was made about
 * @param madeVersion the version that came of it; null = none
 * @param answered whether a physio, or the automatic mode, has answered it
 */
public record DecisionStatus(
        DecisionId id,
        DoseNews news,
        int judgedVersion,
        @Nullable Integer madeVersion,
        Instant decidedAt,
        boolean answered) {

    private static final Set<Decision> FOR_THE_PHYSIO = EnumSet.of(
            Decision.PROGRESS,
            Decision.PROGRESS_DOUBLE,
            Decision.ADVANCE,
            Decision.REVIEW_REGRESS,
            Decision.RENEGOTIATE,
            Decision.PLAN_DONE,
            Decision.REBASELINE);

    public Decision decision() {
        return news.decision();
    }

    public Cause cause() {
        return news.cause();
    }

    /** Whether decisions of this kind wait for a physio's word. */
    public static boolean waitsForPhysio(Decision decision) {
        return FOR_THE_PHYSIO.contains(decision);
    }

    /** Whether a physio's word is still wanted, given the newest version of the prescription. */
    public boolean open(int newestVersion) {
        int stillAbout = madeVersion == null ? judgedVersion : madeVersion;
        return waitsForPhysio(decision()) && !answered && newestVersion == stillAbout;
    }

    /** Whether the patient is told now: what acts, what holds, and a rise once it has come into force. */
    public boolean tells(Instant since) {
        return news.tells()
                && decidedAt.isAfter(since)
                && (decision().effect() != Decision.Effect.OFFERS || madeVersion != null);
    }

    /** Whether nothing is asked until a physio has set a new start. */
    public boolean suspends(int newestVersion) {
        return decision() == Decision.REBASELINE && open(newestVersion);
    }
}
