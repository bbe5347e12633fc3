package org.steadyback.programme;

import java.math.BigDecimal;

import org.steadyback.grading.Cause;
import org.steadyback.grading.Decision;
import org.steadyback.grading.Quantity;

/**
 * What a patient may be told of a decision on a dose: facts, for which a sentence is made where it is read.
 *
 * @param from the amount that is named as the one before, in the graded quantity; after a gap the one before the gap
 * @param to the amount that is named as the one from now on; the same where nothing changes
 * @param settled how many settled sessions in a row it rests on; 0 where the rule counts none
 */
public record DoseNews(Decision decision, Cause cause, Quantity quantity, BigDecimal from, BigDecimal to, int settled) {

    /** Whether there is something to tell; some decisions are between the rules and the physio. */
    public boolean tells() {
        return switch (decision) {
            case ALERT_STOP, ADVANCE, CONTINUE, FLARE_EASE, FLARE_REVIEW, RESUME -> false;
            case RENEGOTIATE -> cause == Cause.SECOND_WEEK_NOT_MET;
            default -> true;
        };
    }

    /** Whether another amount is named than before. */
    public boolean changes() {
        return from.compareTo(to) != 0;
    }
}
