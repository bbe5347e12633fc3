package org.steadyback.text;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TranslatedTest {

    private static final Language SPANISH = Languages.of("es").orElseThrow();

    private static final String ENGLISH = """
            walk:
              name: Walk
              do: [Walk 10 minutes., "Rest, then walk on. [HAY21]"]
              why:
                BA:M: Hold a rail.
              level: 3
            """;

    private static final String MADE =
            """
            walk:
              of: %s
              name: Caminar
              do:
                - Camine 10 minutos.
                - Descanse y siga. [HAY21]
              why:
                BA:M: Agarre una barandilla.
            """.formatted(words("f/en/a.yaml", ENGLISH).getFirst().stamp());

    private static List<Wording> words(String file, String text) {
        return Entry.of(file, text).entries().stream()
                .map(entry -> Wording.of(entry.name(), entry, "name", "do", "why"))
                .toList();
    }

    private static Translated read(String english, String spanish) {
        return new Translated(SPANISH, words("f/en/a.yaml", english), words("f/es/a.yaml", spanish));
    }

    private static List<String> toDo(String english, String spanish) {
        return read(english, spanish).toDo().stream().map(ToTranslate::inWords).toList();
    }

    /** SHA-256 of "name: Walk\ndo: Walk 10 minutes.\ndo: Rest, then walk on. [HAY21]\nwhy BA:M: Hold a rail.\n". */
    @Test
    void aStampIsADigestOfTheWordsOneALine() {
        assertThat(words("f", ENGLISH).getFirst().stamp()).isEqualTo("a7b173bd");
        assertThat(words("f", ENGLISH.replace("Walk\n", "\"Walk\"\n").replace("level: 3", "level: 4"))
                        .getFirst()
                        .stamp())
                .isEqualTo("a7b173bd");
    }

    @Test
    void whatFitsIsTakenAndNothingIsToDo() {
        assertThat(read(ENGLISH, MADE).fitting("walk").orElseThrow().texts("do"))
                .containsExactly("Camine 10 minutos.", "Descanse y siga. [HAY21]");
        assertThat(toDo(ENGLISH, MADE)).isEmpty();
    }

    @Test
    void aChangedWordMakesItOutdatedWhateverItsForm() {
        var changed = ENGLISH.replace("Hold a rail.", "Hold two rails.").replace("[Walk 10 minutes., ", "[");

        assertThat(read(changed, MADE).fitting("walk")).isEmpty();
        assertThat(toDo(changed, MADE)).singleElement().asString().startsWith("f/es/a.yaml line 2: outdated: 'walk'");
        assertThat(toDo(ENGLISH, MADE.replaceFirst("  of: .*\n", "")))
                .singleElement()
                .asString()
                .startsWith("f/es/a.yaml line 1: outdated: 'walk' is of no version");
    }

    @Test
    void saysWhatIsMissingAndWhatIsLeftOver() {
        assertThat(toDo(ENGLISH, MADE.replace("walk:", "stroll:")))
                .containsExactly(
                        "f/es/a.yaml line 1: missing: 'walk' of f/en/a.yaml line 1",
                        "f/es/a.yaml line 1: left over: 'stroll' is not in the original");
    }

    @Test
    void saysOtherNumbersAndLongNames() {
        assertThat(toDo(ENGLISH, MADE.replace("10", "12").replace("Caminar", "Caminar ".repeat(8))))
                .containsExactly(
                        "f/es/a.yaml line 5: other numbers: 'do' has [12]; the original has [10]",
                        "f/es/a.yaml line 3: long: 'Caminar Caminar Caminar Caminar Caminar Caminar Caminar Caminar'"
                                + " has 63 characters; the original has 4");
    }

    @Test
    void anotherFormIsAFaultOfItsLine() {
        faults(
                MADE.replace("    - Camine 10 minutos.\n", ""),
                "f/es/a.yaml line 5: 'do' has 1 here and 2 in the original");
        faults(MADE.replace("BA:M", "BA:S"), "f/es/a.yaml line 8: 'why BA:S' is not in the original");
        faults(MADE.replace("BA:M", "BA:S"), "f/es/a.yaml line 1: 'why BA:M' has 0 here and 1 in the original");
        faults(MADE.replace("HAY21", "OWE20"), "f/es/a.yaml line 6: 'do' has [[OWE20]]; the original has [[HAY21]]");
    }

    @Test
    void sentencesAreComparedByTheirPlaceholders() {
        var english =
                TextFile.of("text/en/a.properties", "one=On {day}\ntwo={n, plural, one {# a} other {# b}}\nthree=c");
        var spanish = TextFile.of(
                "text/es/a.properties", "one=El {fecha}\ntwo={n, plural, one {# a} many {# b} other {# b}}\nfour=d");

        assertThat(TextTranslation.compare(english, spanish))
                .extracting(ToTranslate::inWords)
                .containsExactly(
                        "text/es/a.properties line 1: other placeholders: 'one' has [fecha]; the original has [day]",
                        "text/es/a.properties line 1: missing: 'three' of text/en/a.properties line 3",
                        "text/es/a.properties line 3: left over: 'four' is not in the original");
    }

    private static void faults(String spanish, String message) {
        assertThatThrownBy(() -> read(ENGLISH, spanish))
                .isInstanceOf(ContentFault.class)
                .hasMessageContaining(message);
    }
}
