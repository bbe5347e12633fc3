package org.steadyback.text;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A file of fields is read strictly: what is written is what is meant, and what is wrong is named with file and line. */
class EntryTest {

    private static final String FILE = "f/one.yaml";

    /** Every kind of field, each on the line that the faults below name. */
    private static final String TEXT = """
            # for a test
            title: Bridge
            short: no
            day: 2026-11-25
            level: 3
            number: 000
            steps:
              - Lift.
              - Lower.
            names: [a, b]
            parts:
              - id: one
              - id: two
            keys:
              A: first
              B: second
            """;

    @Test
    void whatIsWrittenIsAText() {
        var entry = Entry.of(FILE, TEXT);

        assertThat(entry.value("title")).isEqualTo(new Value(new Place(FILE, 2), "title", "Bridge"));
        assertThat(entry.value("short").text()).isEqualTo("no");
        assertThat(entry.value("short").yes()).isFalse();
        assertThat(entry.value("day").day()).isEqualTo(LocalDate.of(2026, 11, 25));
        assertThat(entry.value("level").number(5)).isEqualTo(3);
        assertThat(entry.value("number").text()).isEqualTo("000");
        assertThat(entry.optional("title")).isPresent();
        assertThat(entry.optional("subtitle")).isEmpty();
    }

    @Test
    void aTextMayBeQuotedOrFolded() {
        var entry = Entry.of(FILE, "a: 'It''s: so'\nb: \"x # y\"\nc: >-\n  one\n  two\nd: |\n  three\n");

        assertThat(entry.values()).extracting(Value::text).containsExactly("It's: so", "x # y", "one two", "three");
        assertThat(entry.values()).extracting(value -> value.place().line()).containsExactly(1, 2, 3, 6);
    }

    @Test
    void listsAndEntriesKnowTheirLines() {
        var entry = Entry.of(FILE, TEXT);

        assertThat(entry.values("steps", 1, 2)).extracting(Value::text).containsExactly("Lift.", "Lower.");
        assertThat(entry.values("steps", 1, 2))
                .extracting(value -> value.place().line())
                .containsExactly(8, 9);
        assertThat(entry.all("names", 1, 2, String::length)).containsExactly(1, 1);
        assertThat(entry.entries("parts"))
                .extracting(part -> part.value("id").text())
                .containsExactly("one", "two");
        assertThat(entry.entries("parts"))
                .extracting(part -> part.place().line())
                .containsExactly(12, 13);
        assertThat(entry.entry("keys").orElseThrow().values())
                .extracting(Value::name)
                .containsExactly("A", "B");
        assertThat(entry.entry("others")).isEmpty();
        assertThat(entry.place("day")).isEqualTo(new Place(FILE, 4));
        assertThat(entry.place("nothing")).isEqualTo(new Place(FILE, 1));
    }

    @Test
    void entriesUnderNamesOfTheirOwn() {
        var entries = Entry.of(FILE, "A:\n  x: 1\n\nB: {x: 2}\n").entries();

        assertThat(entries).extracting(Entry::name).containsExactly("A", "B");
        assertThat(entries).extracting(entry -> entry.place().line()).containsExactly(1, 4);
        assertThat(entries).extracting(entry -> entry.value("x").text()).containsExactly("1", "2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // what stands there | what is written instead, ¶ ends a line | line | what is said
                "title: Bridge|title: Bridge¶title: Again|3|'title' stands there twice",
                "title: Bridge|titel: Bridge|2|unknown field 'titel'; known are [title, short,",
                "title: Bridge|title:|2|'title' is empty",
                "title: Bridge|title:   |2|'title' is empty",
                "title: Bridge|title: [Bridge]|2|'title' is one text",
                "title: Bridge|title: {a: b}|2|'title' is one text",
                "title: Bridge|title: \"a\\nb\"|2|'title' is more than a line",
                "title: Bridge|title: \"a\\tb\"|2|'title' is more than a line",
                "title: Bridge|title: Bridge: long|2|no YAML: mapping values are not allowed here",
                "title: Bridge|title: \"Bridge|2|no YAML: found unexpected end of stream",
                "title: Bridge|title: &x Bridge|2|no anchors and no tags here",
                "title: Bridge|title: !!int 7|2|no anchors and no tags here",
                "title: Bridge|title: @home|2|no YAML: found character '@'",
                "title: Bridge|\ttitle: Bridge|2|no YAML: found character '\\t",
                "title: Bridge|title: Bri\u0007dge|2|a character that cannot be seen",
                "title: Bridge|[a]: Bridge|2|'the name of a field' is one text",
                "title: Bridge|--- {}¶---¶title: Bridge|3|no YAML: but found another document",
                "short: no|short: perhaps|3|short: yes or no, not 'perhaps'",
                "day: 2026-11-25|day: 25.11.2026|4|day: a day is written 2026-11-25, not '25.11.2026'",
                "day: 2026-11-25|day: 2026-02-30|4|day: a day is written",
                "level: 3|level: 6|5|level: a number from 1 to 5, not '6'",
                "level: 3|level: 0|5|level: a number from 1 to 5, not '0'",
                "level: 3|level: 03|5|level: a number from 1 to 5, not '03'",
                "level: 3|level: three|5|level: a number from 1 to 5, not 'three'",
                "level: 3¶||1|'level' is missing",
                "  - Lift.¶  - Lower.|  |7|'steps' is a list",
                "  - Lift.¶  - Lower.|  Lift.|7|'steps' is a list",
                "  - Lift.|  - Lift.¶  - Hold.|7|'steps' needs 1 to 2 entries, not 3",
                "  - Lift.|  - a: b|8|'steps' is one text",
                "  - Lift.|  -|8|'steps' is empty",
                "[a, b]|[a]|10|'names' needs 2 entries, not 1",
                "[a, b]|[a, a]|10|names: 'a' stands there twice",
                "  - id: one|  - one|12|here stand fields, written 'name: value'",
                "  - id: one¶  - id: two|  []|11|'parts' needs 1 to 999 entries, not 0",
                "  A: first|  A:|15|'A' is empty",
            })
    void namesFileAndLineOfWhatIsWrong(String right, String wrong, int line, String said) {
        var find = right.replace('¶', '\n');
        assertThat(TEXT).contains(find);
        var broken = TEXT.replace(find, wrong == null ? "" : wrong.replace('¶', '\n'));

        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> readAll(broken))
                .withMessageStartingWith(FILE + " line " + line + ": ")
                .withMessageContaining(said);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"``,there is nothing in it", "- a,here stand fields", "a,here stand fields"})
    void aFileIsFields(String text, String said) {
        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> Entry.of(FILE, text))
                .withMessageStartingWith(FILE + " line 1: " + said);
    }

    @Test
    void whatItMeansIsAFaultOfItsLine() {
        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> Entry.of(FILE, TEXT).value("title").as(_ -> {
                    throw new IllegalArgumentException("too low");
                }))
                .withMessage(FILE + " line 2: title: too low");
    }

    @Test
    void faultsAreSaidAllAtOnce() {
        var faults = new ContentFaults();
        var entry = Entry.of(FILE, TEXT);
        faults.gather(() -> entry.value("title").yes());
        faults.gather(() -> entry.value("level").yes());
        faults.add(new Place(FILE, 9), "too slow");

        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(faults::throwIfAny)
                .withMessage(FILE + " line 2: title: yes or no, not 'Bridge'\n" + FILE
                        + " line 5: level: yes or no, not '3'\n" + FILE + " line 9: too slow");
    }

    @Test
    void aFolderThatIsNotThereIsAFault() {
        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> ContentFiles.text("sets/", "none.yaml"))
                .withMessage("sets/none.yaml: there is no such file");
        assertThat(ContentFiles.in("education/en/", ".md")).isNotEmpty().allSatisfy((name, text) -> {
            assertThat(name).matches("education/en/[a-z-]+\\.md");
            assertThat(text).startsWith("---\n");
        });
    }

    private static void readAll(String text) {
        var entry = Entry.of(FILE, text)
                .only("title", "short", "day", "level", "number", "steps", "names", "parts", "keys");
        entry.value("title");
        entry.value("short").yes();
        entry.value("day").day();
        entry.value("level").number(5);
        entry.values("steps", 1, 2);
        entry.different("names", 2, 2, name -> name);
        entry.entries("parts");
        entry.entry("keys").orElseThrow().values();
    }
}
