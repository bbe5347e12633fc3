package org.steadyback.education;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.steadyback.education.content.Article;
import org.steadyback.education.content.Movement;
import org.steadyback.education.content.Shelf;
import org.steadyback.library.ContentReader;
import org.steadyback.library.ExerciseCard;
import org.steadyback.library.ShippedExercises;
import org.steadyback.text.Language;
import org.steadyback.text.Reading;

/**
 * What there is to read, in the language of whoever reads it, and in English what that language has not. Content of the release, the
 * same for everybody: read once, at the start, which fails with file and line if anything in it is wrong.
 */
@Component
public class Articles {

    /** The card that every plan links to (fact sheet S14). */
    public static final ArticleSlug HOW_EXERCISE_HELPS = new ArticleSlug("how-exercise-helps");

    private final Map<Language, InLanguage> byLanguage = ContentFolder.readAll().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, shelf -> InLanguage.of(shelf.getValue())));
    private final InLanguage english = Objects.requireNonNull(byLanguage.get(Language.ENGLISH));
    private final Map<String, ExerciseCard> exercises = ShippedExercises.cards();

    private record InLanguage(Shelf shelf, Map<String, Article> bySlug, List<ArticleCard> cards) {

        static InLanguage of(Shelf shelf) {
            return new InLanguage(
                    shelf,
                    shelf.articles().stream().collect(Collectors.toMap(Article::slug, Function.identity())),
                    shelf.articles().stream().map(ArticleCard::of).toList());
        }
    }

    /** All, in their order. */
    public List<ArticleCard> all() {
        return now().cards();
    }

    /** Empty for an article that is not there any more. */
    public Optional<ArticleCard> card(ArticleSlug slug) {
        return now().cards().stream().filter(card -> card.slug().equals(slug)).findFirst();
    }

    /** The whole text. */
    public Optional<Article> text(String slug) {
        return Optional.ofNullable(now().bySlug().get(slug));
    }

    /** The directions in which a back can go. */
    public List<Movement> movements() {
        return now().shelf().movements();
    }

    /** Whether an exercise is of the levels that every patient may look at. */
    public boolean anyoneCanTry(String slug) {
        return exercise(slug)
                .filter(card -> card.level() <= ContentReader.POOL_LEVEL)
                .isPresent();
    }

    /** An exercise of the release that an article links to, as its cautions and its level have it. */
    public Optional<ExerciseCard> exercise(String slug) {
        return Optional.ofNullable(exercises.get(slug));
    }

    /** What an exercise that an article links to is called. */
    public String exerciseName(String slug) {
        return now().shelf().exercises().getOrDefault(slug, slug);
    }

    private InLanguage now() {
        return byLanguage.getOrDefault(Reading.language(), english);
    }
}
