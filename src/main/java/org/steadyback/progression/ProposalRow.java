package org.steadyback.progression;

import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Evidence;
import org.steadyback.grading.Quantity;
import org.steadyback.kernel.PatientId;
import org.steadyback.programme.CauseWords;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.HeldBack;
import org.steadyback.programme.plan.Dose;
import org.steadyback.screening.NotAnswered;

/**
 * A decision that waits for the physio, as it stands in the list.
 *
 * @param doubted whether the dose in force rests on a session that was corrected afterwards
 * @param evidence null where the decision rests on no session
 * @param quotaAfter that is offered; null with a new baseline
 * @param held why nothing may be accepted now; null = it may
 * @param since what came in since the evidence, or still waited in it; null = nothing
 * @param notAnswered the routine safety question that waits too long for its answer; null = none
 */
public record ProposalRow(
        DecisionId id,
        PatientId patient,
        String patientName,
        ZoneId zone,
        String exercise,
        Decision decision,
        Cause cause,
        Quantity quantity,
        Dose dose,
        java.math.BigDecimal quotaBefore,
        java.math.@Nullable BigDecimal quotaAfter,
        @Nullable Evidence evidence,
        Offer offer,
        boolean doubted,
        Instant decidedAt,
        @Nullable HeldBack held,
        @Nullable SinceThen since,
        @Nullable NotAnswered notAnswered) {

    /** The same words for one rise and for many. */
    public static final String WORSE = "A newer session was worse";

    private static final String WORSE_WAITING = "A session without a judged morning was worse";

    /**
     * What is common to all that are accepted together. A session whose morning is still to come is neither good nor bad: a rise
     * passes over it (fact sheet §3.3, "run … ignoring PENDING"), and it stands beside the rise in words of its own.
     */
    public static final String GREEN_ARE =
            "Plain rises only: every session that a rise rests on was met, and its next morning was"
                    + " answered and settled. A later session whose morning is still to come counts neither for a rise nor against it,"
                    + " unless it was worse.";

    /**
     * A plain rise that may be accepted now, on sessions that were all met, with every morning of those answered and settled,
     * nothing worse since, and no routine safety question left unanswered.
     */
    public boolean green() {
        return held == null && fullEvidence() && notAnswered == null && !worseSince();
    }

    /** Why a rise is not among those accepted together; empty when it is. */
    public String notTogether() {
        if (held != null) {
            return held.inWords();
        }
        if (decision != Decision.PROGRESS) {
            return "Wants a word of its own: " + CauseWords.of(decision) + ".";
        }
        if (doubted) {
            return "The dose in force rests on a session that was corrected afterwards.";
        }
        if (!fullEvidence()) {
            return "Not all of its sessions and mornings were met and settled.";
        }
        return notAnswered == null ? worse() : notAnswered.inWords();
    }

    /** "A newer session was worse. Since then: 2 of 4, morning still to come."; empty where nothing newer was. */
    private String worse() {
        var later = since;
        return later != null && worseSince()
                ? (later.newer() ? WORSE : WORSE_WAITING) + ". " + later.inWords() + "."
                : "";
    }

    /** Beside the evidence: what came in since, and that it was worse, in the words of those accepted together. Empty = nothing newer. */
    public String sinceInWords() {
        var later = since;
        if (later == null) {
            return "";
        }
        if (asksOnce()) {
            return worse();
        }
        return later.newer() ? later.inWords() : "";
    }

    /** Beside a rise: that a routine safety question waits too long for its answer. Empty = it does not, or nothing rises. */
    public String notAnsweredInWords() {
        return notAnswered == null || !rises() ? "" : notAnswered.inWords();
    }

    /** Whether accepting would raise on evidence that a newer session was worse than: whoever accepts it has to have seen that one. */
    public boolean asksOnce() {
        return rises() && worseSince();
    }

    /** The same of a dose that a physio sets in its place. */
    public boolean asksOnceBefore(int quota) {
        return worseSince() && java.math.BigDecimal.valueOf(quota).compareTo(quotaBefore) > 0;
    }

    private boolean rises() {
        var after = quotaAfter;
        return decision == Decision.PROGRESS
                || decision == Decision.ADVANCE
                || after != null && after.compareTo(quotaBefore) > 0;
    }

    private boolean worseSince() {
        var later = since;
        var all = evidence;
        return later != null
                && later.worseThan(all == null ? null : all.highestPeak(), all == null ? null : all.meanEffort());
    }

    private boolean fullEvidence() {
        var all = evidence;
        return decision == Decision.PROGRESS
                && !doubted
                && all != null
                && all.met() == all.sessions()
                && all.mornings() == all.sessions()
                && all.settled() == all.mornings();
    }
}
