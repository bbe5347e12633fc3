package org.steadyback.education;

import java.util.HashSet;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.ScalarEvent;

import org.steadyback.education.content.Article;
import org.steadyback.education.content.ArticleSource;
import org.steadyback.education.content.ReadingAge;
import org.steadyback.education.content.Sentences;
import org.steadyback.testing.ReadingEase;
import org.steadyback.text.ContentFiles;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/** The articles as they come with the portal. */
class ContentFolderTest {

    /** A school year; with five added, an age. */
    private static final double HARDEST = 7;

    /** By the formula of Fernández Huerta. */
    private static final double EASIEST_ENOUGH = 65;

    @Test
    void everyArticleIsWhole() {
        var shelf = ContentFolder.read();

        assertThat(shelf.articles()).hasSize(14).extracting(Article::order).isSorted();
        assertThat(shelf.movements()).hasSize(6);
        assertThat(shelf.articles()).allSatisfy(article -> {
            assertThat(article.sources()).isNotEmpty();
            assertThat(article.reviewed()).isNotNull();
        });
    }

    @Test
    void aChildOfElevenCanReadThem() {
        for (var article : ContentFolder.read().articles()) {
            var age = ReadingAge.of(article.passages());
            System.out.printf(
                    "%-28s grade %.1f (age %.0f), %.1f words a sentence, %s words, %s minutes%n",
                    article.slug(), age.grade(), age.grade() + 5, age.wordsASentence(), age.words(), article.minutes());
            assertThat(age.grade()).as(article.slug()).isLessThanOrEqualTo(HARDEST);
            assertThat(age.wordsASentence()).as(article.slug()).isLessThanOrEqualTo(15);
        }
    }

    @Test
    void everyArticleAndMovementIsThereInSpanish() {
        var spanish = Languages.of("es").orElseThrow();
        var english = ContentFolder.read();
        var shelf = Objects.requireNonNull(ContentFolder.readAll().get(spanish));

        assertThat(shelf.articles())
                .extracting(Article::slug)
                .isEqualTo(english.articles().stream().map(Article::slug).toList());
        assertThat(shelf.articles()).allSatisfy(article -> {
            var original = english.articles().get(article.order() - 1);
            assertThat(article.language()).isEqualTo(spanish);
            assertThat(article.version()).isEqualTo(original.version());
            assertThat(article.body()).hasSameSizeAs(original.body());
            assertThat(article.sources())
                    .extracting(ArticleSource::key)
                    .containsExactlyInAnyOrderElementsOf(
                            original.sources().stream().map(ArticleSource::key).toList());
            assertThat(article.sources())
                    .allSatisfy(source -> assertThat(source.language()).isEqualTo(spanish));
        });
        assertThat(shelf.movements())
                .hasSize(6)
                .allSatisfy(movement -> assertThat(movement.language()).isEqualTo(spanish));
        assertThat(shelf.exercises()).containsEntry("bridge", "Puente").hasSameSizeAs(english.exercises());
    }

    @Test
    void theSpanishOnesAreReadWithEase() {
        var shelf = Objects.requireNonNull(
                ContentFolder.readAll().get(Languages.of("es").orElseThrow()));
        for (var article : shelf.articles()) {
            assertThat(ReadingEase.of(article.passages()).ease())
                    .as(article.slug())
                    .isGreaterThanOrEqualTo(EASIEST_ENOUGH);
        }
        assertThat(ReadingEase.of(shelf.movements().stream()
                                .flatMap(movement -> movement.passages().stream())
                                .toList())
                        .ease())
                .isGreaterThanOrEqualTo(EASIEST_ENOUGH);
    }

    @Test
    void whoReadsGetsTheirLanguage() {
        var articles = new Articles();
        var spanish = Languages.of("es").orElseThrow();

        assertThat(articles.text("pacing").orElseThrow().title()).isEqualTo("Pacing, and boom and bust");
        Reading.in(spanish, () -> {
            assertThat(articles.text("pacing").orElseThrow().title()).startsWith("Dosificar la actividad");
            assertThat(articles.all())
                    .hasSize(14)
                    .allMatch(card -> card.language().equals(spanish));
            assertThat(articles.movements().getFirst().language()).isEqualTo(spanish);
            assertThat(articles.exerciseName("bridge")).isEqualTo("Puente");
            return null;
        });
        assertThat(Reading.in(Language.MIRRORED, () -> articles.all().getFirst().language()))
                .isEqualTo(Language.ENGLISH);
    }

    /** Articles among themselves are checked when they are read. */
    @Test
    void noSentenceIsAnExercisesToo() {
        var said = new HashSet<String>();
        for (var text : ContentFiles.in("library/en/", ".yaml").values()) {
            for (var event : new Parse(LoadSettings.builder().build()).parseString(text)) {
                if (event instanceof ScalarEvent scalar && scalar.getValue().endsWith(".")) {
                    Sentences.comparable(scalar.getValue()).forEach(said::add);
                }
            }
        }
        assertThat(said).contains("press through your heels and lift your hips slowly");
        var shelf = ContentFolder.read();
        var ours = Stream.concat(
                        shelf.articles().stream().flatMap(article -> article.passages().stream()),
                        shelf.movements().stream().flatMap(movement -> movement.passages().stream()))
                .flatMap(Sentences::comparable);

        assertThat(ours.filter(said::contains)).isEmpty();
    }
}
