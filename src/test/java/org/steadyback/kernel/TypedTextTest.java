package org.steadyback.kernel;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TypedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna\u202E Berg",
                "\u2066Anna Berg\u2069",
                "Anna\u200B Berg\uFEFF",
                "An\u00ADna Berg",
                "Anna\nBerg",
                "Anna\r\n\tBerg",
                "Anna\u2028Berg",
                "Anna\u00A0 Berg",
                "An\0na Berg",
                "Anna\u0007 Berg\uD83D",
                "  Anna   Berg\u3000",
                "Anna Berg\u200D",
            })
    void aLineIsFreedOfWhatIsNotSeen(String typed) {
        assertThat(TypedText.line(typed, 1, 120, "The name")).isEqualTo("Anna Berg");
    }

    @Test
    void aHundredMarksOnOneLetterAreNoTower() {
        var cleaned = TypedText.line("Ze\u0301" + "\u0334".repeat(100) + "lie", 1, 120, "The name");

        assertThat(cleaned).hasSizeLessThan(13).startsWith("Z").endsWith("lie");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نیلوفر می\u200Cخواهد",
                "क्\u200Dष",
                "👩\u200D⚕\uFE0F",
                "Nguyễn Thị Ánh",
                "山田 太郎",
                "Ægir Þórsson",
                "אַנָּה"
            })
    void whatALanguageWritesStays(String typed) {
        assertThat(TypedText.line(typed, 1, 120, "The name"))
                .isEqualTo(java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFC));
    }

    @Test
    void aNoteKeepsItsLines() {
        assertThat(TypedText.lines(" First\r\nsecond\0\u202E.\n", 0, 100, "The note"))
                .isEqualTo("First\nsecond.");
    }

    @Test
    void whatIsNothingAfterAllIsRefusedWithASentence() {
        assertThatThrownBy(() -> TypedText.line("\u202E\u200B \u3164", 1, 120, "The name"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The name has 1 to 120 characters");
    }

    @Test
    void lengthIsCountedAsPostgresCounts() {
        assertThat(TypedText.line("🙂".repeat(120), 1, 120, "The name")).hasSize(240);
        assertThatThrownBy(() -> TypedText.line("🙂".repeat(121), 1, 120, "The name"))
                .hasMessage("The name has 1 to 120 characters");
    }
}
