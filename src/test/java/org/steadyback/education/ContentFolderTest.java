package org.steadyback.education;

import java.util.HashSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.ScalarEvent;

import org.steadyback.education.content.Article;
import org.steadyback.education.content.ReadingAge;
import org.steadyback.education.content.Sentences;
import org.steadyback.text.ContentFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** The articles as they come with the portal. */
class ContentFolderTest {

    /** A school year; with five added, an age. */
    private static final double HARDEST = 7;

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
