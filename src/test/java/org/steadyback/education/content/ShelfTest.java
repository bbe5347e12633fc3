package org.steadyback.education.content;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.text.ContentFault;
import org.steadyback.text.Entry;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is wrong in a file is said with file, line and fault; what is right is read as it is meant. */
class ShelfTest {

    private static final String HEAD = """
            ---
            title: Walking
            summary: Why a short walk counts.
            order: 1
            author: The team
            role: Written by the team.
            reviewed: 2026-11-25
            basis: both
            see also: [article:resting, exercise:bridge]
            ---
            """;

    private static final String SOURCES = """
            # of what was found
            HAY21:
              kind: research
              reference: Hayden and others 2021
              finding: Moving helps many people a little.
            """;

    private static final String EXPERIENCE = """
            experience:
              kind: experience
              reference: Plain advice
              finding: No study stands behind this.
            """;

    private static final String MOVEMENT = """
            %s:
              title: Title of %s
              plain: What moves in %s.
              everyday: An example of %s.
              picture: bridge
              exercises: [bridge, bridge, bridge]
              alt: The picture of %s.
            """;

    private static final Language SPANISH = Languages.of("es").orElseThrow();

    private static final String MADE =
            """
            ---
            of: STAMP
            title: Caminar
            summary: Por qué cuenta un paseo corto.
            author: El equipo
            role: Escrito por el equipo.
            ---

            """ + body("walking").replace("First claim", "Primera frase").replace("is here", "está aquí");

    private final TreeMap<String, String> articles = new TreeMap<>(Map.of(
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
                        + "## Where\nSee the [bridge](exercise:bridge) and more. [experience] [HAY21]\n- A point. [HAY21]\n\n"
                        + body("walking"));
        var article = read().articles().getFirst();

        assertThat(article.slug()).isEqualTo("walking");
        assertThat(article.sources()).extracting(ArticleSource::key).containsExactly("experience", "HAY21");
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
                "title: Walking => title: => 2: 'title' is empty",
                "author: The team => Author: The team => 5: unknown field 'Author'",
                "author: The team => title: Again => 5: 'title' stands there twice",
                "order: 1 => order: first => 4: order: a number from 1 to 99, not 'first'",
                "order: 1 => order: 2 => 1: another article has 'order' 2 too",
                "reviewed: 2026-11-25 => reviewed: soon => 7: reviewed: a day is written",
                "reviewed: 2026-11-25 => '' => 1: 'reviewed' is missing",
                "basis: both => basis: evidence => 8: basis: says 'evidence', but the sources are 'both'",
                "exercise:bridge => exercise:bride => 9: 'exercise:bride' leads nowhere",
                "article:resting => article:walking => 1: 'see also' leads to the article itself",
                "'article:resting, exercise:bridge' => article:resting => 9: 'see also' needs 2 to 5 entries, not 1",
                "[HAY21] => [HAY22] => 11: unknown source 'HAY22'",
                "[HAY21] => [hay] => 11: unknown source 'hay'",
                "' [HAY21]' => '' => 11: a paragraph does not end with its source",
                "[HAY21] => HAY21] => 11: a bracket in 'First claim about walking. HAY21]' is neither",
                "[HAY21] => 'and so on' => 11: a paragraph does not end with its source",
                "First claim => First damaging claim => 11: 'damaging' is a word that frightens",
                "First claim => First claim! Claim => 11: no exclamation marks",
                "First claim => First <b>claim</b> => 11: '<b>' is neither text nor",
                "First claim => First **claim** => 11: '**claim**' is neither text nor",
                "First claim => First 5 < 7 claim => 11: '<' is neither text nor",
                "First claim => First &lt;b> claim => 11: '<' is neither text nor",
                "First claim => First \\* claim => 11: '*' is neither text nor",
                "First claim => [First](article:nowhere) claim => 11: 'article:nowhere' leads nowhere",
                "First claim => [First](https://example.test) claim => 11: 'https://example.test' is no link",
                "First claim => '<https://example.test> claim' => 11: 'https://example.test' is no link",
                "First claim => [First](page:admin) claim => 11: 'page:admin' leads nowhere",
                "First claim => [First [HAY21]](page:warning-signs) claim => 11: a bracket in '[First' is neither",
                "First claim => '## A [HAY21]' => 11: only words stand here",
                "First claim => '## A [b](article:resting)' => 11: only words stand here",
                "First claim about walking. [HAY21] => '## Wear and tear' => 11: 'Wear and tear' is a word that frightens",
                "First claim => '- - Twice' => 11: an entry of a list is one paragraph",
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
        faults("education/walking.md line 2: title: has 71 characters; 60 are the most");

        articles.put("education/walking.md", HEAD + "Short. [experience]\n\nToo. [HAY21]\n");
        faults("education/walking.md line 1: the body must have 200 to 470 words, not 2");

        articles.put("education/walking.md", HEAD + "Long words. ".repeat(60) + "[HAY21]\n");
        faults("education/walking.md line 11: a paragraph has 727 characters; 700 are the most");
    }

    @Test
    void namesASentenceThatStandsOnTwoPages() {
        articles.computeIfPresent(
                "education/walking.md", (_, text) -> text + "\nNumber 3, about resting, is here. [HAY21]\n");

        faults("stands in");
        faults("number 3 about resting is here");
    }

    @Test
    void namesAllFaultsAtOnce() {
        articles.replaceAll((_, text) -> text.replace("The team", "The <b>team"));

        faults("education/resting.md line 5: '<' is neither text nor one of the few marks of an article\n"
                + "education/walking.md line 5: '<' is neither");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- One. [HAY21]\n\n  Two. [HAY21]", "-", "- - One. [HAY21]"})
    void anEntryOfAListIsOneParagraph(String list) {
        articles.computeIfPresent("education/walking.md", (_, text) -> text + "\n" + list + "\n");

        faults("education/walking.md line 93: an entry of a list is one paragraph");
    }

    @Test
    void namesTheFaultOfASource() {
        sources = SOURCES + SOURCES.replace("HAY21", "OWE20").replace("Moving", "Resting");
        faults("education/sources.yaml line 7: no article names source 'OWE20'");
        sources = SOURCES + SOURCES;
        faults("education/sources.yaml line 7: 'HAY21' stands there twice");
        sources = SOURCES.replace("research", "rumour");
        faults("education/sources.yaml line 3: kind: unknown kind of source 'rumour'");
        sources = SOURCES.replaceFirst("  finding: .*\n", "");
        faults("education/sources.yaml line 2: 'finding' is missing");
        sources = SOURCES.replace("HAY21", "Hay");
        faults("education/sources.yaml line 2: 'Hay' is no key");
    }

    @Test
    void namesTheFaultOfAMovement() {
        movements = movements().replaceFirst("picture: bridge", "picture: tunnel");
        faults("education/movements.yaml line 5: 'exercise:tunnel' leads nowhere");
        movements = movements().replace("\nrotation:", "\nspinning:");
        faults("education/movements.yaml line 1: the directions must be");
        movements = movements().replaceFirst("  alt: .*\n", "");
        faults("education/movements.yaml line 1: 'alt' is missing");
        movements = "title: Lost\n" + movements();
        faults("education/movements.yaml line 1: here stand fields");
    }

    @Test
    void aTranslationOfTheseWordsIsReadAndOthersAreReadInEnglish() {
        var made = MADE.replace("STAMP", stamp());
        var shelf = read(made);
        var walking = shelf.articles().getFirst();

        assertThat(walking.title()).isEqualTo("Caminar");
        assertThat(walking.language()).isEqualTo(SPANISH);
        assertThat(walking.version()).isEqualTo(read().articles().getFirst().version());
        assertThat(walking.seeAlso()).isEqualTo(read().articles().getFirst().seeAlso());
        assertThat(shelf.articles().getLast().language()).isEqualTo(Language.ENGLISH);

        articles.computeIfPresent("education/walking.md", (_, text) -> text.replace("Walking", "Strolling"));
        assertThat(read(made).articles().getFirst().title()).isEqualTo("Strolling");
        assertThat(read(made).articles().getFirst().language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aTranslationWithOtherSourcesOrFieldsIsAFaultOfItsLine() {
        var made = MADE.replace("STAMP", stamp());

        assertThatThrownBy(() -> read(made.replace("[HAY21]", "[experience]")))
                .isInstanceOf(ContentFault.class)
                .hasMessageContaining(
                        "education/es/walking.md line 9: 'paragraph' has [[experience]]; the original has [[HAY21]]");
        assertThatThrownBy(() -> read(made.replace("role:", "order: 3\nrole:")))
                .isInstanceOf(ContentFault.class)
                .hasMessageContaining("education/es/walking.md line 6: unknown field 'order'");
    }

    /** Of walking.md as it is in this test. */
    private String stamp() {
        return ArticleFile.words("education/walking.md", Objects.requireNonNull(articles.get("education/walking.md")))
                .stamp();
    }

    private Shelf read(String spanish) {
        var files = files();
        return Shelf.read(files, Map.of("bridge", "Bridge"), Set.of("warning-signs"))
                .in(
                        files,
                        new Shelf.Translation(
                                SPANISH,
                                new TreeMap<>(Map.of("education/es/walking.md", spanish)),
                                Optional.empty(),
                                Optional.empty()),
                        Map.of("bridge", "Puente"),
                        Set.of("warning-signs"));
    }

    private void faults(String message) {
        assertThatThrownBy(this::read).isInstanceOf(ContentFault.class).hasMessageContaining(message);
    }

    private Shelf read() {
        return Shelf.read(files(), Map.of("bridge", "Bridge"), Set.of("warning-signs"));
    }

    private Shelf.Files files() {
        return new Shelf.Files(
                articles,
                Entry.of("education/sources.yaml", sources + EXPERIENCE),
                Entry.of("education/movements.yaml", movements));
    }

    /** Line 11 is the first of the body. */
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
