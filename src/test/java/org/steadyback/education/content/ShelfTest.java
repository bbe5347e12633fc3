package org.steadyback.education.content;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.education.content.Shelf.Files.Named;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is wrong in a file is said with file, line and fault; what is right is read as it is meant. */
class ShelfTest {

    private static final String HEAD = """
            title: Walking
            summary: Why a short walk counts.
            order: 1
            author: The team
            role: Written by the team.
            reviewed: 2026-11-25
            basis: both
            see also: article:resting, exercise:bridge

            """;

    private static final String SOURCES = """
            // KEY | kind | reference | finding
            HAY21 | research | Hayden and others 2021 | Moving helps many people a little.
            """;

    private static final String MOVEMENT = """
            # %s
            title: Title of %s
            plain: What moves in %s.
            everyday: An example of %s.
            picture: bridge
            exercises: bridge, bridge, bridge
            alt: The picture of %s.
            """;

    private final Map<String, String> articles = new HashMap<>(Map.of(
            "education/walking.md", HEAD + body("walking"),
            "education/resting.md",
                    HEAD.replace("order: 1", "order: 2").replace("article:resting", "article:walking")
                            + body("resting")));
    private String sources = SOURCES;
    private String movements = movements();

    @Test
    void readsAnArticleAsItIsMeant() {
        articles.put(
                "education/walking.md",
                HEAD
                        + "## Where\nSee the [bridge](exercise:bridge) and more. [experience] [HAY21]\n- A point. [HAY21]\n"
                        + body("walking"));
        var article = read().articles().getFirst();

        assertThat(article.slug()).isEqualTo("walking");
        assertThat(article.sources()).extracting(Source::key).containsExactly("experience", "HAY21");
        assertThat(article.body()).startsWith(new Block.Heading("Where"));
        assertThat(article.body().get(1))
                .isInstanceOfSatisfying(
                        Block.Paragraph.class,
                        paragraph -> assertThat(paragraph.passage().pieces())
                                .containsExactly(
                                        new Piece.Words("See the "),
                                        new Piece.Link("bridge", new Target(Target.Kind.EXERCISE, "bridge")),
                                        new Piece.Words(" and more."),
                                        new Piece.Footnotes(java.util.List.of(1, 2))));
        assertThat(article.body().get(2)).isInstanceOf(Block.Bullets.class);
        assertThat(article.basis()).isEqualTo(Basis.BOTH);
    }

    @Test
    void anotherWordMakesAnotherVersion() {
        var before = read().articles().getFirst().version();
        articles.computeIfPresent("education/walking.md", (_, text) -> text.replace("Walking", "Strolling"));

        assertThat(read().articles().getFirst().version()).isNotEqualTo(before).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = " => ",
            value = {
                "title: Walking => '' => 1: 'title' is missing",
                "title: Walking => title: => 1: 'title' is missing",
                "author: The team => Author: The team => 4: 'Author: The team' is none of the fields",
                "author: The team => title: Again => 4: 'title' stands there twice",
                "order: 1 => order: first => 3: 'order' must be a number",
                "order: 1 => order: 2 => 1: another article has 'order' 2 too",
                "reviewed: 2026-11-25 => reviewed: soon => 6: 'reviewed' must be a day",
                "reviewed: 2026-11-25 => '' => 1: 'reviewed' is missing",
                "basis: both => basis: evidence => 7: 'basis' says 'evidence', but the sources are 'both'",
                "exercise:bridge => exercise:bride => 8: 'exercise:bride' leads nowhere",
                "article:resting => article:walking => 1: 'see also' leads to the article itself",
                "'article:resting, exercise:bridge' => article:resting => 8: 'see also' must have 2 to 5 entries, not 1",
                "[HAY21] => [HAY22] => 10: unknown source 'HAY22'",
                "' [HAY21]' => '' => 10: a paragraph does not end with its source",
                "[HAY21] => [hay] => 10: a bracket",
                "First claim => First damaging claim => 10: 'damaging' is a word that frightens",
                "First claim => First claim! Claim => 10: no exclamation marks",
                "First claim => First <b>claim</b> => 10: '<' is neither text nor",
                "First claim => First **claim** => 10: '*' is neither text nor",
                "First claim => [First](article:nowhere) claim => 10: 'article:nowhere' leads nowhere",
                "First claim => [First](https://example.test) claim => 10: 'https://example.test' is no link",
                "First claim => [First](page:admin) claim => 10: 'page:admin' leads nowhere",
            })
    void namesTheFaultOfAnArticle(String from, String to, String fault) {
        articles.computeIfPresent(
                "education/walking.md",
                (_, text) -> text.replaceFirst(
                        java.util.regex.Pattern.quote(from) + (to.isEmpty() && from.contains(":") ? "\n" : ""),
                        java.util.regex.Matcher.quoteReplacement(to)));

        faults("education/walking.md line " + fault);
    }

    @Test
    void namesWhatIsTooLong() {
        articles.computeIfPresent(
                "education/walking.md", (_, text) -> text.replace("title: Walking", "title: " + "Walking ".repeat(9)));
        faults("education/walking.md line 1: 'title' has 71 characters; 60 are the most");

        articles.put("education/walking.md", HEAD + "Short. [experience]\nToo. [HAY21]\n");
        faults("education/walking.md line 1: the body must have 200 to 470 words, not 2");

        articles.put("education/walking.md", HEAD + "Long words. ".repeat(60) + "[HAY21]\n");
        faults("education/walking.md line 10: a paragraph has 727 characters; 700 are the most");
    }

    @Test
    void namesASentenceThatStandsOnTwoPages() {
        articles.computeIfPresent(
                "education/walking.md", (_, text) -> text + "Number 3, about resting, is here. [HAY21]\n");

        faults("stands in");
        faults("number 3 about resting is here");
    }

    @Test
    void namesTheFaultOfASource() {
        sources = SOURCES + "OWE20 | research | Owen and others 2020 | Nothing names it.\n";
        faults("education/sources.txt line 3: no article names source 'OWE20'");
        sources = SOURCES + SOURCES;
        faults("education/sources.txt line 4: source 'HAY21' stands there twice");
        sources = SOURCES.replace("| research |", "| rumour |");
        faults("education/sources.txt line 2: unknown kind of source 'rumour'");
        sources = "HAY21 | research | Hayden\n";
        faults("education/sources.txt line 1: a source is KEY");
        sources = SOURCES.replace("HAY21", "Hay");
        faults("education/sources.txt line 2: 'Hay' is no key");
    }

    @Test
    void namesTheFaultOfAMovement() {
        movements = movements().replaceFirst("picture: bridge", "picture: tunnel");
        faults("education/movements.txt line 5: 'exercise:tunnel' leads nowhere");
        movements = movements().replace("# rotation", "# spinning");
        faults("education/movements.txt line 1: the directions must be");
        movements = movements().replaceFirst("alt: .*\n", "");
        faults("education/movements.txt line 1: 'alt' is missing");
        movements = "title: Lost\n" + movements();
        faults("education/movements.txt line 1: a movement begins with '# '");
    }

    private void faults(String message) {
        assertThatThrownBy(this::read).isInstanceOf(BadContent.class).hasMessageContaining(message);
    }

    private Shelf read() {
        var files = new Shelf.Files(
                articles, new Named("education/sources.txt", sources), new Named("education/movements.txt", movements));
        return Shelf.read(files, Map.of("bridge", "Bridge"), Set.of("warning-signs"));
    }

    /** Line 10 is the first of the body. */
    private static String body(String about) {
        return "First claim about " + about + ". [HAY21]\n\n"
                + IntStream.range(0, 40)
                        .mapToObj(i -> "Number " + i + ", about " + about + ", is here. [experience]\n")
                        .collect(Collectors.joining("\n"));
    }

    private static String movements() {
        return java.util.stream.Stream.of(
                        "flexion", "extension", "lateral flexion", "rotation", "neutral/stability", "general")
                .map(direction -> MOVEMENT.replace("%s", direction))
                .collect(Collectors.joining("\n"));
    }
}
