package org.steadyback.text;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.ibm.icu.text.MessagePattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** What the client code reads is whole in every language and the two made-up ones, and in the syntax of all texts. */
class ClientTextsTest {

    static Stream<Language> languages() {
        return Stream.concat(Languages.all().stream(), Stream.of(Language.LONGER, Language.MIRRORED));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void everyFamilyHasWhatEnglishHas(Language language) {
        var english = ClientTexts.patterns(Language.ENGLISH);

        ClientTexts.patterns(language).forEach((family, patterns) -> {
            assertThat(patterns.keySet())
                    .as(family)
                    .isEqualTo(Objects.requireNonNull(english.get(family)).keySet());
            patterns.forEach((key, pattern) -> {
                var names = names(Objects.requireNonNull(
                        Objects.requireNonNull(english.get(family)).get(key)));
                assertThat(Message.of(pattern, names, language).placeholders())
                        .as(family + "." + key)
                        .containsExactlyInAnyOrderElementsOf(names);
            });
        });
    }

    private static List<String> names(String pattern) {
        var parts = new MessagePattern(pattern);
        return Stream.iterate(0, i -> i < parts.countParts(), i -> i + 1)
                .filter(i -> parts.getPartType(i) == MessagePattern.Part.Type.ARG_NAME)
                .map(i -> parts.getSubstring(parts.getPart(i)))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void thePageHasThemAsDataThatEndsNoElement(Language language) {
        var json = ClientTexts.json(language);
        var read = JsonMapper.builder().build().readValue(json, Map.class);

        assertThat(json).doesNotContain("<");
        assertThat(read)
                .containsEntry("language", language.tag())
                .containsEntry("direction", language.direction())
                .containsEntry("locale", language.locale().toLanguageTag())
                .containsEntry("messages", ClientTexts.patterns(language));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aTranslationIsNoEnglish(Language language) {
        var player = Objects.requireNonNull(ClientTexts.patterns(language).get("player"));

        assertThat("Start".equals(player.get("start"))).isEqualTo(language.equals(Language.ENGLISH));
    }
}
