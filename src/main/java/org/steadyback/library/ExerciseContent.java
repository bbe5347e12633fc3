package org.steadyback.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.steadyback.text.Language;
import org.steadyback.text.Wording;

/**
 * Everything the library says of one version of an exercise, in one language. Read for one exercise or the few of a day; lists
 * hold {@link ExerciseCard}s. What comes with the portal is complete; versions from before these words, and a clinic's own, may
 * lack what is nullable or empty here.
 *
 * @param about what the family is for, and what makes it harder rung by rung
 * @param purpose what it is for, in one sentence
 * @param works what it moves, strengthens or trains
 * @param synonyms other names that people type
 * @param mistakes what often goes wrong, each with what to do instead
 * @param sideways for each hurdle what to do instead
 * @param cautionReasons why each caution of the card, and what to change
 * @param evidence what is known of this kind of exercise, with source keys in square brackets
 * @param sources the keys in the evidence, in order
 * @param reviewedOn when the words were last reviewed
 * @param alt what the moving picture shows, for those who do not see it
 */
public record ExerciseContent(
        ExerciseCard card,
        @Nullable String about,
        @Nullable String purpose,
        @Nullable String works,
        List<String> synonyms,
        Steps steps,
        List<String> mistakes,
        Map<Hurdle, Sideways> sideways,
        Map<Condition, String> cautionReasons,
        @Nullable String evidence,
        List<String> sources,
        @Nullable LocalDate reviewedOn,
        @Nullable String alt) {

    public ExerciseContent {
        synonyms = List.copyOf(synonyms);
        mistakes = List.copyOf(mistakes);
        sideways = Map.copyOf(sideways);
        cautionReasons = Map.copyOf(cautionReasons);
        sources = List.copyOf(sources);
    }

    public VersionKey key() {
        return card.key();
    }

    /** The exercise to do instead; empty if the hurdle is not met or nothing fair is known. */
    public Optional<ExerciseId> instead(Hurdle hurdle) {
        return sideways.get(hurdle) instanceof Sideways.Instead(var exercise)
                ? Optional.of(exercise)
                : Optional.empty();
    }

    /** All exercises to do instead of it. */
    public List<ExerciseId> instead() {
        return List.of(Hurdle.values()).stream()
                .flatMap(hurdle -> instead(hurdle).stream())
                .distinct()
                .toList();
    }

    /** What the picture shows; its name where nothing was written. */
    public String alternative() {
        return Objects.requireNonNullElse(alt, card.name());
    }

    ExerciseContent asVersion(int number) {
        return with(card.asVersion(number));
    }

    /** In which language its words are. */
    public Language language() {
        return card.language();
    }

    /** The same in the words of a translation. */
    ExerciseContent in(Language other, Wording words, List<String> names, @Nullable String itsAbout) {
        return new ExerciseContent(
                card.in(other, words.text("name"), words.text("cue")),
                itsAbout,
                words.text("purpose"),
                words.text("works"),
                names,
                new Steps(words.texts("get ready"), words.texts("do"), words.text("breathe"), words.text("stop if")),
                words.texts("mistakes"),
                sideways,
                LibraryTranslation.reasons(card.cautions(), words),
                words.text("evidence"),
                sources,
                reviewedOn,
                words.text("alt"));
    }

    ExerciseContent with(ExerciseCard other) {
        return new ExerciseContent(
                other,
                about,
                purpose,
                works,
                synonyms,
                steps,
                mistakes,
                sideways,
                cautionReasons,
                evidence,
                sources,
                reviewedOn,
                alt);
    }
}
