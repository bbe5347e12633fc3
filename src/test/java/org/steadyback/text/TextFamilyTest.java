package org.steadyback.text;

import java.lang.reflect.Method;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What becomes of files that do not fit their family. */
class TextFamilyTest {

    private static final Language SPANISH = Languages.of("es").orElseThrow();
    private static final String ENGLISH = "# a comment\nhello=Hello, {name}\nbye=See you";

    interface GreetingTexts {
        String hello(String name);

        String bye();
    }

    @Test
    void whatIsMissingInALanguageIsReadInEnglish() throws Exception {
        var family = family(ENGLISH, "hello=Hola, {name}");

        assertThat(said(family, SPANISH, "hello", "Ana")).isEqualTo("Hola, Ana");
        assertThat(said(family, SPANISH, "bye")).isEqualTo("See you");
        assertThat(said(family, Language.ENGLISH, "hello", "Ana")).isEqualTo("Hello, Ana");
    }

    @Test
    void aLanguageWithoutTheFileIsReadInEnglish() throws Exception {
        var family = TextFamily.of(
                GreetingTexts.class,
                (_, language) -> language.equals(Language.ENGLISH)
                        ? Optional.of(TextFile.of("text/en/greeting.properties", ENGLISH))
                        : Optional.empty());

        assertThat(said(family, SPANISH, "bye")).isEqualTo("See you");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "hello=Hello, {name}                            | text/en/greeting.properties line 1: 'bye' is missing",
                "hello=Hello, {nam}@bye=x                       | text/en/greeting.properties line 1: 'hello': {nam} is none of [name]",
                "hello=Hello@bye=x                              | text/en/greeting.properties line 1: 'hello' leaves out one of [name]",
                "bye=x@hello=Hello, '{name}'                    | text/en/greeting.properties line 2: 'hello': an apostrophe hides a placeholder",
                "bye=x@hello=Hello, {name}@good=Good            | text/en/greeting.properties line 3: 'good' is no text of its family",
                "bye=x@hello={name, plural, one {x}}            | text/en/greeting.properties line 2: 'hello'",
                "bye=x@hello=Hello, {name                       | text/en/greeting.properties line 2: 'hello'",
                "bye=x@hello=Hello, {name}@bye=y                | text/en/greeting.properties line 3: 'bye' stands there twice"
            })
    void aWrongFileIsRefusedWithItsLine(String file, String said) {
        assertThatThrownBy(() -> family(file.replace('@', '\n'), ""))
                .isInstanceOf(ContentFault.class)
                .hasMessageContaining(said);
    }

    @Test
    void aWrongTranslationIsRefusedToo() throws Exception {
        var family = family(ENGLISH, "bye=Hasta pronto, {name}");

        assertThat(said(family, Language.ENGLISH, "bye")).isEqualTo("See you");
        assertThatThrownBy(() -> family.in(SPANISH))
                .isInstanceOf(ContentFault.class)
                .hasMessage("text/es/greeting.properties line 1: 'bye': {name} is none of []");
    }

    private static TextFamily family(String english, String spanish) {
        return TextFamily.of(
                GreetingTexts.class,
                (name, language) -> Optional.of(TextFile.of(
                        "text/" + language.tag() + "/" + name + ".properties",
                        language.equals(Language.ENGLISH) ? english : spanish)));
    }

    private static String said(TextFamily family, Language language, String text, Object... values) throws Exception {
        Method method = text.equals("bye")
                ? GreetingTexts.class.getMethod(text)
                : GreetingTexts.class.getMethod(text, String.class);
        return family.say(language, method, values);
    }
}
