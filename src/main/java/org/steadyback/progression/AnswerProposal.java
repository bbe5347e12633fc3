package org.steadyback.progression;

import org.jspecify.annotations.Nullable;

import org.steadyback.kernel.PatientId;
import org.steadyback.kernel.TypedText;
import org.steadyback.programme.DecisionId;

/** Command: a physio answers a decision that waits for them. */
public sealed interface AnswerProposal {

    int LONGEST_REASON = 400;

    PatientId patient();

    DecisionId decision();

    /**
     * As it is offered.
     *
     * @param seen the offer that the physio saw: another one is never accepted in its place
     * @param since what stood beside the evidence: a rise is not accepted on it after something newer and worse; null = nothing did
     */
    record Accept(
            PatientId patient,
            DecisionId decision,
            Offer seen,
            @Nullable SinceThen since) implements AnswerProposal {}

    /** As it is offered, among others: only while it is a plain rise with full evidence, and nothing worse since. */
    record AcceptTogether(PatientId patient, DecisionId decision, Offer seen) implements AnswerProposal {}

    /**
     * With another amount of the same thing.
     *
     * @param quota in the graded quantity, 1–600
     * @param reason needed above what the rules offer; may be empty otherwise
     * @param since what stood beside the evidence: nothing is raised on it after something newer and worse; null = nothing did
     */
    record Change(
            PatientId patient,
            DecisionId decision,
            int quota,
            String reason,
            @Nullable SinceThen since) implements AnswerProposal {

        public Change {
            reason = bounded(reason);
            if (quota < 1 || quota > 600) {
                throw new IllegalArgumentException("A quota is from 1 to 600");
            }
        }
    }

    /** Nothing changes; a declined rise starts a new run of sessions. */
    record Decline(PatientId patient, DecisionId decision, String reason) implements AnswerProposal {

        public Decline {
            reason = bounded(reason);
            if (reason.isEmpty()) {
                throw new IllegalArgumentException("Who declines says why");
            }
        }
    }

    private static String bounded(String reason) {
        var stripped = TypedText.tidy(reason);
        if (stripped.codePointCount(0, stripped.length()) > LONGEST_REASON) {
            throw new IllegalArgumentException("The reason has at most 400 characters");
        }
        return stripped;
    }
}
