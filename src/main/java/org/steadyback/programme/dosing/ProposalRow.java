package org.steadyback.programme.dosing;

import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;
import org.steadyback.programme.DecisionId;
import org.steadyback.programme.grading.Cause;
import org.steadyback.programme.grading.Decision;
import org.steadyback.programme.grading.Evidence;
import org.steadyback.programme.grading.Quantity;
import org.steadyback.programme.plan.Dose;

/**
 * A decision that waits for the physio, as it stands in the list.
 *
 * @param doubted whether the dose in force rests on a session that was corrected afterwards
 * @param evidence null where the decision rests on no session
 * @param quotaAfter that is offered; null with a new baseline
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
        Instant decidedAt) {

    /** A plain rise on sessions that were all met, with every morning answered and settled. */
    public boolean green() {
        var all = evidence;
        return decision == Decision.PROGRESS
                && !doubted
                && all != null
                && all.met() == all.sessions()
                && all.mornings() == all.sessions()
                && all.settled() == all.mornings();
    }
}
