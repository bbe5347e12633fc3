package org.steadyback.progression;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.steadyback.grading.Quantity;

/** An amount of what is graded, and what patients are told who ask less of themselves. */
interface AmountTexts {

    String amount(Quantity quantity, BigDecimal amount);

    /** @param asked now */
    String tooMuch(String asked);

    String lowered(String exercise, String amount, LocalDate day);

    String backByNewAnswer(String exercise, String amount);
}
