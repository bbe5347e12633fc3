package org.steadyback.library;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.steadyback.testing.ReadingEase;
import org.steadyback.text.ContentFault;
import org.steadyback.text.ContentFiles;
import org.steadyback.text.Entry;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LibraryTranslationTest {

    private static final Language SPANISH = Languages.of("es").orElseThrow();
    private static final String ENGLISH_FILE = "library/en/bridges.yaml";
    private static final String SPANISH_FILE = "library/es/bridges.yaml";
    private static final String ENGLISH = ContentFiles.text("library/en/", "bridges.yaml");
    private static final String MADE = ContentFiles.text("library/es/", "bridges.yaml");

    private static final double HARDEST = 65;

    static Stream<ExerciseContent> spanish() {
        return LibraryFiles.translations(ClinicLibrary.CONTENT).stream();
    }

    private static LibraryTranslation read(String english, String spanish) {
        return LibraryTranslation.read(
                SPANISH, new TreeMap<>(Map.of(ENGLISH_FILE, english)), new TreeMap<>(Map.of(SPANISH_FILE, spanish)));
    }

    private static List<ExerciseContent> bridges(String english, String spanish) {
        return read(english, spanish)
                .of(ClinicLibrary.CONTENT.stream()
                        .filter(content -> content.card().family().equals("Bridges"))
                        .toList());
    }

    @Test
    void everyExerciseIsThereInSpanish() {
        assertThat(spanish()).hasSize(116).allSatisfy(content -> {
            assertThat(content.language()).isEqualTo(SPANISH);
            assertThat(content.about()).isNotNull();
        });
    }

    @Test
    void hasTheWordsOfTheFileAndAllElseOfTheOriginal() {
        var original = ClinicLibrary.content("SBR2");
        var bridge = spanish()
                .filter(content -> content.key().equals(original.key()))
                .findFirst()
                .orElseThrow();

        assertThat(bridge.card().name()).isEqualTo("Puente");
        assertThat(bridge.card().slug()).isEqualTo("bridge");
        assertThat(bridge.card().family()).isEqualTo("Bridges");
        assertThat(bridge.card().dose()).isEqualTo(original.card().dose());
        assertThat(bridge.sideways()).isEqualTo(original.sideways());
        assertThat(bridge.sources()).isEqualTo(original.sources());
        assertThat(bridge.cautionReasons().keySet())
                .isEqualTo(original.cautionReasons().keySet());
        assertThat(bridge.steps().stopIf()).startsWith("Pare si");
    }

    @Test
    void whatIsOfOtherWordsIsLeftOutAlone() {
        var changed = ENGLISH.replaceFirst("name: Bridge\n", "name: The bridge\n");
        assertThat(changed).isNotEqualTo(ENGLISH);

        assertThat(bridges(ENGLISH, MADE)).hasSize(5);
        assertThat(bridges(changed, MADE))
                .extracting(content -> content.card().id().value())
                .containsExactly("SBR1", "SBR3", "SBR4", "SBR5");
    }

    @Test
    void anotherFamilysWordTakesAwayWhatTheFamilyIsAbout() {
        assertThat(bridges(ENGLISH.replaceFirst("about: .*", "about: Another."), MADE))
                .hasSize(5)
                .allSatisfy(content -> assertThat(content.about()).isNull());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '"', textBlock = """
            family: Puentes => kind: ladder => line 1: unknown field 'kind'
            name: Puente con marcha => level: 3 => unknown field 'level'
            id: SBR3 => id: SBR2 => 'SBR2' stands there twice
            name: Puente con marcha => cue: Otra => 'cue' stands there twice
            """)
    void aWrongFileIsNamedWithItsLine(String right, String wrong, String says) {
        assertThat(MADE).contains(right);

        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> read(ENGLISH, MADE.replace(right, wrong)))
                .withMessageContaining(SPANISH_FILE + " line ")
                .withMessageContaining(says);
    }

    @ParameterizedTest
    @MethodSource("spanish")
    void isReadWithEase(ExerciseContent content) {
        var steps = content.steps();
        var ease = ReadingEase.of(Stream.of(
                        Stream.of(content.purpose(), content.works(), steps.breathe(), steps.stopIf()),
                        steps.getReady().stream(),
                        steps.doing().stream(),
                        content.mistakes().stream(),
                        content.cautionReasons().values().stream(),
                        Stream.of(content.evidence(), content.alt()))
                .flatMap(texts -> texts)
                .map(String::valueOf)
                .toList());

        assertThat(ease.ease()).as(content.card().id() + " " + ease).isGreaterThanOrEqualTo(HARDEST);
    }

    @Test
    void wherePlayersBeginIsSaidInTheReadersLanguage() {
        var bridge = ClinicLibrary.content("SBR2").card();

        assertThat(StartWords.position(bridge)).isEqualTo("Lying on back, knees bent");
        assertThat(Reading.in(SPANISH, () -> StartWords.position(bridge))).isEqualTo("Boca arriba, rodillas dobladas");
        assertThat(Reading.in(SPANISH, () -> StartWords.equipment(bridge))).isEqualTo("Colchoneta");
        assertThat(Reading.in(Language.MIRRORED, () -> StartWords.equipment(bridge)))
                .isEqualTo("Mat");
    }

    @Test
    void aSetSaysWhatItsOriginalSays() {
        var english = Entry.of("sets/en/s.yaml", "two:\n  title: Two\n  about: Pick one.\n  exercises: [A]\n");
        var made = Entry.of("sets/es/s.yaml", "two:\n  of: 00000000\n  title: Dos\n  about: Elija uno.\n");

        assertThat(ExerciseSets.in(SPANISH, english, made.entries()).toDo()).hasSize(1);
        assertThat(ExerciseSets.in(SPANISH).toDo()).isEmpty();
        assertThatExceptionOfType(ContentFault.class)
                .isThrownBy(() -> ExerciseSets.in(
                        SPANISH,
                        english,
                        Entry.of("sets/es/s.yaml", "two:\n  title: Dos\n  ticked: [A]\n")
                                .entries()))
                .withMessageStartingWith("sets/es/s.yaml line 3: unknown field 'ticked'");
    }
}
