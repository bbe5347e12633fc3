package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Quantity;
import org.steadyback.programme.CauseWords;
import org.steadyback.programme.DecisionStatus;
import org.steadyback.programme.HeldBack;

/** What became of a physio's answer. */
public sealed interface ProposalOutcome {

    /** For the physio, one or two sentences. */
    String inWords();

    /** Stored; what follows is asked from that day on. */
    record Answered(String what) implements ProposalOutcome {

        @Override
        public String inWords() {
            return what;
        }
    }

    /**
     * Judged by the records of now, the rules say something else: that stands in its place, and nothing was raised.
     *
     * @param decision the new one
     * @param quotaAfter null with a new baseline
     */
    record Replaced(
            String exercise,
            Decision decision,
            Cause cause,
            Quantity quantity,
            BigDecimal quotaBefore,
            @Nullable BigDecimal quotaAfter)
            implements ProposalOutcome {

        /** "Hold: last session too hard to build on; 8 times stays". */
        public String newDecision() {
            return CauseWords.of(decision) + ": " + CauseWords.of(cause) + "; " + amount();
        }

        private String amount() {
            var before = QuotaWords.of(quantity, quotaBefore);
            var after = quotaAfter;
            return after == null || after.compareTo(quotaBefore) == 0 || decision == Decision.ALERT_STOP
                    ? before + " stays"
                    : before + " → " + QuotaWords.of(quantity, after);
        }

        @Override
        public String inWords() {
            return "%s: not accepted, the records of now say something else. %s.%s"
                    .formatted(
                            exercise,
                            newDecision(),
                            DecisionStatus.waitsForPhysio(decision) ? " It waits for you with its new evidence." : "");
        }
    }

    /** Nothing may be accepted for this patient at the moment; it is kept, and decided anew. */
    record Held(HeldBack why) implements ProposalOutcome {

        @Override
        public String inWords() {
            return why.inWords();
        }
    }

    /** Somebody else was first; their answer stands. */
    record AlreadyAnswered(Answer answer, String by, Instant at) implements ProposalOutcome {

        @Override
        public String inWords() {
            return "Already answered by " + by + ": " + answer.words().toLowerCase(Locale.ROOT) + ".";
        }
    }

    /** A newer decision or another dose came first; nothing was changed. */
    record NoLongerOpen() implements ProposalOutcome {

        @Override
        public String inWords() {
            return "Something newer came first. The list shows how it is now; nothing was changed.";
        }
    }

    /** Nothing was changed; one sentence says why and what to do. */
    record Refused(String sentence) implements ProposalOutcome {

        @Override
        public String inWords() {
            return sentence;
        }
    }
}
