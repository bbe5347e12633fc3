package org.steadyback.access;

import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a clinic may give as its numbers. */
class ClinicLinesTest {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "01632 960123,01632 960123",
        "'  +44 1632   960123 ',+44 1632 960123",
        "(01632) 960-123,(01632) 960-123",
        "٠١٦٣٢ ٩٦٠١٢٣,01632 960123",
        "01632\u00a0960\u2011123,01632 960-123",
        "116 123,116 123"
    })
    void aNumberIsTidied(String typed, String kept) {
        assertThat(TelephoneNumber.parse(typed, "It")).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u00a0"})
    void emptyIsNone(String typed) {
        assertThat(TelephoneNumber.parse(typed, "It")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NHS 111",
                "1",
                "ask at the desk",
                "++44 1",
                "44+1",
                "1234567890123456",
                "01632 960123 ext 4",
                "<b>",
                "-"
            })
    void whatIsNoNumberIsRefused(String typed) {
        assertThatThrownBy(() -> TelephoneNumber.parse(typed, "The crisis line"))
                .hasMessageContaining("The crisis line is a telephone number");
    }

    @Test
    void aLineWithoutANameHasItsUsualOne() {
        var lines = details(new ClinicLines(
                        null,
                        null,
                        new HelpLine("", "111"),
                        new HelpLine(" Listeners ", "116 123"),
                        new HelpLine("", " ")))
                .lines();

        assertThat(lines.urgent()).isEqualTo(new HelpLine("Urgent advice", "111"));
        assertThat(lines.crisis()).isEqualTo(new HelpLine("Listeners", "116 123"));
        assertThat(lines.maternity()).isNull();
    }

    @Test
    void aNameWithoutANumberIsRefused() {
        assertThatThrownBy(() -> details(new ClinicLines(null, null, null, new HelpLine("Listeners", ""), null)))
                .hasMessageContaining("is missing beside its name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"911", "111", "01632 960123"})
    void theEmergencyNumberIsOneOfTheCountrys(String number) {
        assertThatThrownBy(() -> details(new ClinicLines(number, null, null, null, null)))
                .hasMessage("The emergency number of United Kingdom is 999 or 112");
    }

    @Test
    void norTheClinicsTelephoneWhereTheCountryIsNotKnown() {
        var lines = new ClinicLines("4040", "40-40", null, null, null);

        assertThatThrownBy(() -> new ClinicDetails("Lagos", "NG", ZoneId.of("Africa/Lagos"), lines))
                .hasMessageContaining("never the clinic's own telephone");
    }

    private static ClinicDetails details(ClinicLines lines) {
        return new ClinicDetails("Northgate", "GB", LONDON, lines);
    }
}
