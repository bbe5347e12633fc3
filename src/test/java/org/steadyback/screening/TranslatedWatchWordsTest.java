package org.steadyback.screening;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.uikit.TextWatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/** The examples that came with each translated list: what its words open, and what they must leave alone. */
class TranslatedWatchWordsTest {

    /** @param kind {@code saddle}, {@code selfHarm}, {@code sign} or {@code none} */
    record Example(String kind, String text) {

        Example inCapitals() {
            return new Example(kind, text.toUpperCase(Locale.ROOT));
        }

        Example withoutAccents() {
            return new Example(
                    kind, Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{Mn}", ""));
        }

        boolean holds(TextWatch words) {
            return switch (kind) {
                case "saddle" -> words.areAboutTheSaddle(text);
                case "selfHarm" -> words.areAboutSelfHarm(text);
                case "sign" -> words.areAboutAnotherSign(text);
                case "none" ->
                    !words.areAboutTheSaddle(text) && !words.areAboutSelfHarm(text) && !words.areAboutAnotherSign(text);
                default -> throw new IllegalArgumentException(kind);
            };
        }
    }

    static Stream<Language> translated() {
        return Languages.all().stream().filter(language -> !language.equals(Language.ENGLISH));
    }

    /** With the English words beside them, as whoever reads that language is asked; and where the language of a text is not known. */
    @ParameterizedTest
    @MethodSource("translated")
    void everyExampleHolds(Language language) {
        var examples = examples(language);

        assertThat(examples).extracting(Example::kind).contains("saddle", "selfHarm", "sign", "none");
        assertThat(examples).allMatch(example -> example.holds(WatchWords.in(language)));
        assertThat(examples).allMatch(example -> example.holds(WatchWords.ANY));
        assertThat(examples).map(Example::inCapitals).allMatch(example -> example.holds(WatchWords.in(language)));
        assertThat(examples).map(Example::withoutAccents).allMatch(example -> example.holds(WatchWords.in(language)));
    }

    /** Two thousand letters without a full stop, as somebody dictates them. */
    @ParameterizedTest
    @MethodSource("translated")
    void aLongTextIsReadAtOnce(Language language) {
        var words = WatchWords.in(language);
        var text =
                "no casi no puedo llegar hasta el final y se me hace muy largo porque ya no me da tiempo ".repeat(24);
        words.areToBeRead(text);

        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            words.areToBeRead(text);
            words.areAboutAnotherSign(text);
        });
    }

    private static List<Example> examples(Language language) {
        var file = new ClassPathResource("screening/" + language.tag() + "/watch-words-examples.txt");
        try {
            return file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 2))
                    .map(parts -> new Example(parts[0], parts[1]))
                    .toList();
        } catch (IOException missing) {
            throw new AssertionError("examples of " + language.name() + " are missing", missing);
        }
    }
}
