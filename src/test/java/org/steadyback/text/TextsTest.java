package org.steadyback.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextsTest {

    private static final Language SPANISH = Languages.of("es").orElseThrow();

    private static String said(Language language, String pattern, String names, Object... values) {
        return Message.of(pattern, names.isEmpty() ? List.of() : Arrays.asList(names.split(",")), language)
                .say(values);
    }

    @Test
    void aPluralTakesItsFormAndItsNumber() {
        var pattern = "{n, plural, =0 {none} one {# exercise} other {# exercises}}";

        assertThat(said(Language.ENGLISH, pattern, "n", 0)).isEqualTo("none");
        assertThat(said(Language.ENGLISH, pattern, "n", 1)).isEqualTo("1 exercise");
        assertThat(said(Language.ENGLISH, pattern, "n", 1200)).isEqualTo("1,200 exercises");
        assertThat(said(SPANISH, pattern, "n", 12000)).isEqualTo("12.000 exercises");
    }

    @Test
    void numbersDaysAndListsAreOfTheLanguage() {
        var day = LocalDate.of(2026, 11, 30);

        assertThat(said(Language.ENGLISH, "{x}", "x", 1.5)).isEqualTo("1.5");
        assertThat(said(SPANISH, "{x}", "x", 1.5)).isEqualTo("1,5");
        assertThat(said(Language.ENGLISH, "On {day, date, EEEE d MMMM}", "day", day))
                .isEqualTo("On Monday 30 November");
        assertThat(said(SPANISH, "{day, date, ::EEEEdMMMM}", "day", day)).isEqualTo("lunes, 30 de noviembre");
        assertThat(said(SPANISH, "{at, time, HH:mm}", "at", LocalTime.of(7, 5))).isEqualTo("07:05");
        assertThat(said(Language.ENGLISH, "{all}", "all", List.of("a", "b", "c")))
                .isEqualTo("a, b and c");
        assertThat(said(SPANISH, "{all}", "all", List.of("leer", "ir"))).isEqualTo("leer e ir");
        assertThat(said(SPANISH, "{all, list, or}", "all", List.of("siete", "ocho")))
                .isEqualTo("siete u ocho");
    }

    @Test
    void aChoiceGoesByTheNameOfAThing() {
        var pattern = "{side, select, START {start of it} other {the rest}}: {name}";

        assertThat(said(Language.ENGLISH, pattern, "side,name", Place.START, "x"))
                .isEqualTo("start of it: x");
        assertThat(said(Language.ENGLISH, pattern, "side,name", Place.END, "x")).isEqualTo("the rest: x");
    }

    @Test
    void anApostropheStandsThereOnce() {
        assertThat(said(
                        Language.ENGLISH,
                        "{name}'s back, and don't {n, plural, one {'s} other {it's #}}",
                        "name,n",
                        "Pat",
                        3))
                .isEqualTo("Pat's back, and don't it's 3");
    }

    private enum Place {
        START,
        END
    }

    @Test
    void whatIsPutIntoLinesFromRightToLeftIsSetApart() {
        assertThat(said(Language.MIRRORED, "אב {name}", "name", "Ann (3)")).isEqualTo("אב \u2068Ann (3)\u2069");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a '{name}' b",
                "{nobody}",
                "{n, plural, one {x}}",
                "{n, choice, 0#a}",
                "{n, roman}",
                "{day, date}",
                "{name, select, a {b}}",
                "a {name",
                "}"
            })
    void aWrongPatternIsRefused(String pattern) {
        assertThatThrownBy(() -> said(Language.ENGLISH, pattern, "name,n,day"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatABrowserAsksForFindsTheNearest() {
        assertThat(Languages.best("es-419,es;q=0.9,en;q=0.5")).contains(SPANISH);
        assertThat(Languages.best("de-CH,de;q=0.9,es-MX;q=0.4")).contains(SPANISH);
        assertThat(Languages.best("en-US,en;q=0.9,es;q=0.8")).contains(Language.ENGLISH);
        assertThat(Languages.best("de-CH,de;q=0.9")).isEmpty();
        assertThat(Languages.best("*")).isEmpty();
        assertThat(Languages.best("';--,,;q=9")).isEmpty();
        assertThat(Languages.of("hu")).isEmpty();
        assertThat(Languages.of("es-AR")).contains(SPANISH);
        assertThat(Languages.of("es_MX")).isEmpty();
        assertThat(Languages.best("fr,es;q=0")).as("not that one").isEmpty();
        assertThat(Languages.best("fr;q=1.0, es-Latn-419;q=0.8 , ;;, en;q=0.9")).contains(Language.ENGLISH);
        assertThat(Languages.best("x".repeat(70_000))).isEmpty();
        assertThat(Languages.best("xx,".repeat(300) + "es"))
                .as("longer than any browser's")
                .isEmpty();
    }

    @Test
    void whoReadsIsKnownForAPieceOfWork() {
        assertThat(Reading.language()).isEqualTo(Language.ENGLISH);
        assertThat(Reading.<Language, RuntimeException>in(SPANISH, Reading::language))
                .isEqualTo(SPANISH);
        assertThat(Reading.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void theMadeUpLanguagesKeepPlaceholders() {
        var pattern =
                new com.ibm.icu.text.MessagePattern("Due: {n, plural, one {# day} other {# days}} for {name}, don't");

        var longer = MadeUp.of(Language.LONGER, pattern);
        assertThat(longer).contains("{n, plural, one {# ").contains("{name}").doesNotContain("Due");
        assertThat(said(Language.LONGER, longer, "n,name", 2, "Pat"))
                .contains("2 ")
                .contains("Pat");
        assertThat(MadeUp.of(Language.LONGER, "Start the session now").length())
                .isGreaterThan("Start the session now".length() * 3 / 2);
        assertThat(said(Language.MIRRORED, MadeUp.of(Language.MIRRORED, pattern), "n,name", 1, "Pat"))
                .doesNotContainPattern("[a-z]{4}");
        assertThat(Language.MIRRORED.rightToLeft()).isTrue();
        assertThat(Language.LONGER.rightToLeft()).isFalse();
    }
}
