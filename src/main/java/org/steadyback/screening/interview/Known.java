package org.steadyback.screening.interview;

import java.time.LocalDate;
import java.time.Period;

import org.jspecify.annotations.Nullable;

/**
 * What is known before anybody is asked.
 *
 * @param today where the patient lives
 * @param born null: not known
 * @param onset when the episode in care began; null: it is asked
 */
public record Known(
        LocalDate today, @Nullable LocalDate born, @Nullable LocalDate onset) {

    /** From then on nobody is asked about pregnancy [D]. */
    private static final int NO_LONGER_ASKED_ABOUT_PREGNANCY = 61;

    @Nullable
    Integer age() {
        return ageOn(today);
    }

    @Nullable
    Integer ageOn(@Nullable LocalDate day) {
        return born == null || day == null || day.isBefore(born)
                ? null
                : Period.between(born, day).getYears();
    }

    boolean asksAboutPregnancy() {
        var age = age();
        return age == null || age < NO_LONGER_ASKED_ABOUT_PREGNANCY;
    }
}
