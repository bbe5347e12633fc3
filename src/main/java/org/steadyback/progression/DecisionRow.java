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
import org.steadyback.programme.DoseNews;

/**
 * A decision as it stands in the chart.
 *
 * @param news what was decided, and what the patient may be told of it
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
        DoseNews news,
        BigDecimal quotaBefore,
        @Nullable BigDecimal quotaAfter,
        List<LocalDate> days,
        List<SessionClass> classes,
        @Nullable Evidence evidence,
        String inputs,
        Instant decidedAt,
        boolean superseded,
        List<AnswerLine> answers) {

    /**
     * Who answered, when and why.
     *
     * @param typed the physio's reason; empty = none
     */
    public record AnswerLine(Answer answer, AnswerCause cause, String typed, String by, Instant at) {

        /** In words, made of the cause where nobody typed one; empty = none. */
        public String reason() {
            return typed.isEmpty() ? cause.words() : typed;
        }
    }

    public Decision decision() {
        return news.decision();
    }

    public Cause cause() {
        return news.cause();
    }

    public Quantity quantity() {
        return news.quantity();
    }

    /** What the patient is told of it; empty = nothing. */
    public String forPatient() {
        return DoseSentences.of(exercise, news);
    }

    /** "8 times → 9 times", or what stays. */
    public String change() {
        var before = QuotaWords.of(quantity(), quotaBefore);
        var after = quotaAfter;
        if (after == null || decision() == Decision.ALERT_STOP) {
            return before;
        }
        return after.compareTo(quotaBefore) == 0 ? before : before + " → " + QuotaWords.of(quantity(), after);
    }
}
