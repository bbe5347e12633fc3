package org.steadyback.session;

import java.time.LocalDate;
import java.util.Optional;

import org.steadyback.grading.FlareDays;
import org.steadyback.progression.FlareTold;

/** What a patient reads about a flare outside its own page. */
final class FlareSentences {

    private FlareSentences() {}

    static String of(FlareTold told) {
        return switch (told) {
            case NOTHING -> "";
            case SUGGESTED -> "Two harder mornings. Your flare plan is there for that.";
            case RESUMED ->
                "Two calmer mornings: your plan goes on, with about four fifths of what it was before the flare.";
        };
    }

    static String why(FlareDays flare, LocalDate today) {
        return "Day %s of your flare plan: less for now, easy movement first.".formatted(flare.day(today));
    }

    static Optional<MorningQuestion> question(FlareDays flare, LocalDate today) {
        boolean asked = today.isAfter(flare.beganOn()) && !flare.mornings().containsKey(today);
        return asked ? Optional.of(new MorningQuestion(today, "How was your back this morning?")) : Optional.empty();
    }
}
