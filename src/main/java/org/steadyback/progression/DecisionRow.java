package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Evidence;
import org.steadyback.grading.Quantity;
import org.steadyback.grading.SessionClass;
import org.steadyback.programme.DecisionId;

/**
 * A decision as it stands in the chart.
 *
 * @param inputs as they were looked at, in the format of the replay
 * @param days of the sessions, oldest first
 * @param quotaAfter null with a new baseline
 * @param evidence null where it rests on no session
 * @param superseded whether a later decision on the same exercise took its place
 * @param answers oldest first
 */
public record DecisionRow(
        DecisionId id,
        String exercise,
        int judgedVersion,
        int parametersVersion,
        Decision decision,
        Cause cause,
        Quantity quantity,
        BigDecimal quotaBefore,
        @Nullable BigDecimal quotaAfter,
        List<LocalDate> days,
        List<SessionClass> classes,
        @Nullable Evidence evidence,
        String inputs,
        String told,
        Instant decidedAt,
        boolean superseded,
        List<AnswerLine> answers) {

    /** Who answered, when and why. */
    public record AnswerLine(Answer answer, String reason, String by, Instant at) {}

    /** "8 times → 9 times", or what stays. */
    public String change() {
        var before = QuotaWords.of(quantity, quotaBefore);
        var after = quotaAfter;
        if (after == null || decision == Decision.ALERT_STOP) {
            return before;
        }
        return after.compareTo(quotaBefore) == 0 ? before : before + " → " + QuotaWords.of(quantity, after);
    }
}
