package org.steadyback.text;

import java.util.List;

import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Running text with fields before it: of Markdown a few marks, each with its line in the file. */
class MarkdownFileTest {

    private static final String FILE = "f/one.md";

    private static final String TEXT = """
            ---
            title: Walking
            ---

            ## Why
            A short walk [counts](article:pacing) on
            most days. [HAY21] [experience]

            - One.
            - Two, 80 % of it.
            """;

    @Test
    void headAndBodyKnowTheirLines() {
        var file = MarkdownFile.of(FILE, TEXT);

        assertThat(file.head().value("title")).isEqualTo(new Value(new Place(FILE, 2), "title", "Walking"));
        assertThat(file.body())
                .extracting(node -> node.getClass().getSimpleName())
                .containsExactly("Heading", "Paragraph", "BulletList");
        assertThat(file.body()).extracting(node -> file.place(node).line()).containsExactly(5, 6, 9);
        assertThat(MarkdownFile.children(file.body().getLast()))
                .extracting(node -> file.place(node).line())
                .containsExactly(9, 10);
    }

    @Test
    void aWordInBracketsIsAMarkAndALinkIsALink() {
        var file = MarkdownFile.of(FILE, TEXT);

        assertThat(MarkdownFile.children(file.body().get(1)).stream().map(MarkdownFileTest::said))
                .containsExactly(
                        "A short walk ",
                        "->article:pacing",
                        " on",
                        "SoftLineBreak",
                        "most days. ",
                        "[HAY21]",
                        " ",
                        "[experience]");
        assertThat(MarkdownFile.children(file.body().get(1)).stream()
                        .filter(node -> !(node instanceof SoftLineBreak))
                        .map(node -> file.place(node).line()))
                .containsExactly(6, 6, 6, 7, 7, 7, 7);
    }

    @Test
    void linesMayEndAsOnWindows() {
        var file = MarkdownFile.of(FILE, TEXT.replace("\n", "\r\n"));

        assertThat(file.head().value("title").text()).isEqualTo("Walking");
        assertThat(file.place(file.body().getLast()).line()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // what stands there | what is written instead, ¶ ends a line | line | what is said to be no mark here
                "most days|<b>most</b> days|7|<b>",
                "most days|*most* days|7|*most*",
                "most days|**most** days|7|**most**",
                "most days|_most_ days|7|_most_",
                "most days|most `days`|7|`days`",
                "most days|![most](x.png) days|7|![most](x.png)",
                "article:pacing|article:pacing \"a title\"|6|[counts](article:pacing \"a title\")",
                "A short walk|A short\\¶walk|6|\\",
                "## Why|# Why|5|# Why",
                "## Why|### Why|5|### Why",
                "- One.|1. One.|9|1. One.",
                "- One.|> One.|9|> One.",
                "- One.|<div>One.</div>|9|<div>One.</div>",
                "- One.|```¶One.¶```|9|```",
                "- One.|    One.|9|    One.",
                "- One.|***|9|***",
                "- One.|[HAY21]: https://example.test|9|[HAY21]: https://example.test",
                "- One.|- <!-- One. -->|9|<!-- One. -->",
            })
    void everythingElseOfMarkdownIsAFault(String right, String wrong, int line, String mark) {
        assertThat(TEXT).contains(right);
        var broken = TEXT.replace(right, wrong.replace('¶', '\n'));

        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> MarkdownFile.of(FILE, broken))
                .withMessage(FILE + " line " + line + ": '" + mark
                        + "' is neither text nor one of the few marks of a content file");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Text.\n",
                "title: Walking\n\nText.\n",
                "---\ntitle: Walking\n\nText.\n",
                "\n---\na: b\n---\n"
            })
    void theFieldsStandFirst(String text) {
        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> MarkdownFile.of(FILE, text))
                .withMessage(FILE + " line 1: the fields stand first, between two lines of ---");
    }

    @Test
    void whatIsWrongInTheFieldsIsNamedToo() {
        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> MarkdownFile.of(FILE, TEXT.replace("title: Walking", "title: Walking: far")))
                .withMessageStartingWith(FILE + " line 2: no YAML: ");
        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> MarkdownFile.of(FILE, "---\n---\nText.\n"))
                .withMessageStartingWith(FILE + " line 1: ");
    }

    private static String said(Node node) {
        return switch (node) {
            case Text text -> text.getLiteral();
            case Link link -> "->" + link.getDestination();
            case MarkdownFile.Mark mark -> "[" + mark.key() + "]";
            default -> node.getClass().getSimpleName();
        };
    }

    @Test
    void anEmptyBodyHasNoParts() {
        assertThat(MarkdownFile.of(FILE, "---\na: b\n---\n").body()).isEqualTo(List.of());
    }
}
