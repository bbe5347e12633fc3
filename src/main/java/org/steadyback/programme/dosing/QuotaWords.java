package org.steadyback.programme.dosing;

import java.math.BigDecimal;

import org.steadyback.programme.grading.Quantity;

/** An amount as people read it: "8 times", "hold 10 s", "12 min". */
public final class QuotaWords {

    private QuotaWords() {}

    public static String of(Quantity quantity, BigDecimal amount) {
        var number = amount.stripTrailingZeros().toPlainString();
        return switch (quantity) {
            case REPS -> number + (number.equals("1") ? " time" : " times");
            case STRENGTH_HOLD, STRETCH_HOLD, RESTING_HOLD -> "hold " + number + " s";
            case MINUTES -> number + " min";
        };
    }
}
