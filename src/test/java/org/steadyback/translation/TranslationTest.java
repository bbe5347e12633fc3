package org.steadyback.translation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Place;
import org.steadyback.text.ToTranslate;
import org.steadyback.text.Translated;
import org.steadyback.text.Value;
import org.steadyback.text.Wording;

import static org.assertj.core.api.Assertions.assertThat;

/** script/translation: every language of the release is complete; stamps are written where they belong. */
class TranslationTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    @TempDir
    Path folder;

    private record Run(int exit, String out, String err) {}

    static Stream<Language> translations() {
        return Languages.all().stream().filter(language -> !language.equals(Language.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("translations")
    void everyLanguageSaysAllOfTheOriginalOfToday(Language language) throws IOException {
        assertThat(Translation.toDo(RESOURCES, language))
                .extracting(ToTranslate::inWords)
                .isEmpty();
    }

    /** What is the same in both, on purpose. */
    private static final Set<String> ALIKE = Set.of(
            "article.properties pageTitle",
            "date.properties day",
            "date.properties moment",
            "date.properties signed",
            "door.properties titled",
            "dose.properties minutes",
            "exercise-page.properties pageTitle",
            "frame.properties plan",
            "learn.properties minutes",
            "sign-in.properties titled",
            "questions.properties name.osteoporosis");

    @ParameterizedTest
    @ValueSource(strings = {"text", "screening"})
    void noSentenceIsTheEnglishOne(String folder) throws IOException {
        var copied = new ArrayList<String>();
        for (var file : files(RESOURCES.resolve(folder).resolve("en"))) {
            var english = properties(file);
            var spanish = properties(RESOURCES.resolve(folder).resolve("es").resolve(file.getFileName()));
            english.forEach((key, sentence) -> {
                var words = ((String) sentence).replaceAll("\\{[^{}]*\\}", "");
                if (sentence.equals(spanish.get(key)) && words.matches("(?s).*\\p{L}{3,}.*")) {
                    copied.add(file.getFileName() + " " + key);
                }
            });
        }
        assertThat(copied).isSubsetOf(ALIKE);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(".properties")).toList();
        }
    }

    private static Properties properties(Path file) throws IOException {
        var read = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            read.load(in);
        }
        return read;
    }

    @Test
    void aLanguageThatIsCompleteIsDone() {
        var run = run(List.of(RESOURCES.toString(), "es"));

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("Español: complete; 0 to look at\n");
        assertThat(run.exit()).isEqualTo(Translation.DONE);
    }

    @Test
    void whatIsMissingIsSaidAndFails() throws IOException {
        for (var copied : List.of("library", "library/en", "education/en", "sets/en", "text/en")) {
            Files.createDirectories(folder.resolve(copied));
            try (var files = Files.list(RESOURCES.resolve(copied))) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    Files.copy(file, folder.resolve(copied).resolve(file.getFileName()));
                }
            }
        }
        Files.createDirectories(folder.resolve("sets/es"));
        Files.writeString(folder.resolve("sets/es/exercise-sets.yaml"), "starter:\n  title: A\n  about: B\n");

        var run = run(List.of(folder.toString(), "es"));

        assertThat(run.exit()).isEqualTo(Translation.TO_DO);
        assertThat(run.out())
                .contains("library/es/bridges.yaml line 1: missing: 'SBR2' of library/en/bridges.yaml line ")
                .contains("education/es/pacing.md line 1: missing: 'pacing' of education/en/pacing.md line 1")
                .contains("sets/es/exercise-sets.yaml line 1: outdated: 'starter' is of no version")
                .contains("text/es/date.properties line 1: missing: 'day' of text/en/date.properties line ");
        assertThat(run(List.of(folder.toString(), "es", "--stamp")).out())
                .isEqualTo("Español: 1 stamps written, 0 were right\n");
        assertThat(run(List.of(folder.toString(), "es")).out()).doesNotContain("outdated:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "en", "xx", "es --stamps", "es --stamp more"})
    void refusesACallThatItDoesNotKnow(String call) {
        var run = run(Stream.concat(Stream.of(RESOURCES.toString()), Stream.of(call.split(" ")))
                .toList());

        assertThat(run.exit()).isEqualTo(Translation.REFUSED);
        assertThat(run.err()).startsWith("use: script/translation LANGUAGE [--stamp]");
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            family: A;about: B => 1 => family: A;of: 0123abcd;about: B
            a:;  title: B => 1 => a:;  of: 0123abcd;  title: B
            x:;  - id: A1;    name: B => 2 => x:;  - id: A1;    of: 0123abcd;    name: B
            ---;title: A;---;;B => 1 => ---;of: 0123abcd;title: A;---;;B
            """)
    void aStampIsTheFirstFieldAfterTheName(String before, int line, String after) {
        var made = new Wording("a", new Place("f", line), Optional.empty(), List.of());

        assertThat(Stamps.stamped(lines(before), List.of(new Translated.Stamp(made, "0123abcd"))))
                .isEqualTo(lines(after));
    }

    @Test
    void anOutdatedStampIsReplacedAndARightOneLeft() throws IOException {
        var file = folder.resolve("f");
        Files.writeString(file, "a:\n  of: 11111111\n  title: A\nb:\n  of: 22222222\nc:\n  title: C\n");
        var stamps = List.of(
                stamp(1, 2, "11111111", "33333333"),
                stamp(4, 5, "22222222", "22222222"),
                new Translated.Stamp(new Wording("c", new Place("f", 6), Optional.empty(), List.of()), "44444444"));

        assertThat(Stamps.write(folder, stamps)).isEqualTo(2);
        assertThat(file)
                .hasContent("a:\n  of: 33333333\n  title: A\nb:\n  of: 22222222\nc:\n  of: 44444444\n  title: C\n");
    }

    private static Translated.Stamp stamp(int begins, int at, String is, String should) {
        return new Translated.Stamp(
                new Wording(
                        "a",
                        new Place("f", begins),
                        Optional.of(new Value(new Place("f", at), Wording.OF, is)),
                        List.of()),
                should);
    }

    private static String lines(String written) {
        return written.replace(';', '\n');
    }

    private static Run run(List<String> arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int exit = Translation.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
