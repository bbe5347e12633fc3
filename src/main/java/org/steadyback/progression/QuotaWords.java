package org.steadyback.progression;

import java.math.BigDecimal;

import org.steadyback.grading.GradingParameters;
import org.steadyback.grading.Quantity;
import org.steadyback.library.ExerciseCard;
import org.steadyback.programme.GradedDose;
import org.steadyback.programme.plan.Dose;
import org.steadyback.text.Texts;

/** An amount as people read it: "8 times", "hold 10 s", "12 min". */
public final class QuotaWords {

    private static final AmountTexts SAY = Texts.of(AmountTexts.class);

    private QuotaWords() {}

    /** Whether it is the hold of a dose that grows for now, and not its repetitions. */
    public static boolean holdGrows(Dose dose, ExerciseCard card) {
        var quantity = GradedDose.of(dose, card, GradingParameters.DEFAULTS).quantity();
        return quantity != Quantity.REPS && quantity != Quantity.MINUTES;
    }

    public static String of(Quantity quantity, BigDecimal amount) {
        return SAY.amount(quantity, amount);
    }
}
