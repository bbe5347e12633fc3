package org.steadyback.session;

import java.time.LocalDate;
import java.util.Optional;

import org.steadyback.grading.FlareDays;
import org.steadyback.progression.FlareTold;
import org.steadyback.text.Texts;

/** What a patient reads about a flare outside its own page. */
final class FlareSentences {

    private static final MorningTexts SAY = Texts.of(MorningTexts.class);

    private FlareSentences() {}

    static String of(FlareTold told) {
        return switch (told) {
            case NOTHING -> "";
            case SUGGESTED -> SAY.harder();
            case RESUMED -> SAY.calmer();
        };
    }

    static Optional<MorningQuestion> question(FlareDays flare, LocalDate today) {
        boolean asked = today.isAfter(flare.beganOn()) && !flare.mornings().containsKey(today);
        return asked ? Optional.of(new MorningQuestion(today, SAY.thisMorning())) : Optional.empty();
    }
}
