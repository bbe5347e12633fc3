package org.steadyback.screening.interview;

import java.time.LocalDate;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.screening.rules.Question;

/**
 * What is known before anybody is asked.
 *
 * @param today where the patient lives
 * @param born null: not known
 * @param onset when the episode in care began; null: it is asked
 * @param found what a clinician found on earlier yes answers: to these "as before" is a reply
 */
public record Known(
        LocalDate today, @Nullable LocalDate born, @Nullable LocalDate onset, Map<Question, FoundBefore> found) {

    /** From then on nobody is asked about pregnancy [D]. */
    private static final int NO_LONGER_ASKED_ABOUT_PREGNANCY = 61;

    public Known {
        found = Map.copyOf(found);
    }

    /** Where no clinician has found anything. */
    public Known(LocalDate today, @Nullable LocalDate born, @Nullable LocalDate onset) {
        this(today, born, onset, Map.of());
    }

    /** What a clinician found on this question. */
    public Optional<FoundBefore> found(Step step) {
        return step.question().map(found::get);
    }

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
