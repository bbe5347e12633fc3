package org.steadyback.access;

import java.time.ZoneId;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/** Whom to ring, by the clinic and by where the device is. */
class HelpLinesTest {

    static final Language SPANISH = Languages.of("es").orElseThrow();
    static final ClinicLines NONE = new ClinicLines(null, null, null, null, null);

    /** Country of the clinic, its own number, zone of the device; what is shown. "?" is 112 and the local number. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "GB,-,-,999,-,999",
                "GB,999,Europe/London,999,-,999",
                "GB,112,-,112,-,112",
                "GB,-,Europe/Madrid,999,112,'112 where you are now, or 999 if you are at home'",
                "GB,-,America/New_York,999,911,'911 where you are now, or 999 if you are at home'",
                "GB,-,Etc/UTC,999,-,999",
                "DE,-,Europe/Madrid,112,112,112 where you are now",
                "GB,-,Africa/Casablanca,999,112,'112, or the local emergency number of Morocco, or 999 if you are at home'",
                "NG,-,-,112,-,'112, or the local emergency number'",
                "NG,199,-,199,-,199",
                "NG,-,Europe/Madrid,112,112,112 where you are now",
                "NG,-,America/New_York,112,911,911 where you are now",
                "NG,-,Africa/Casablanca,112,112,'112, or the local emergency number of Morocco'",
                // kept before the table was there: a telephone, or the number of another country
                "GB,01632 960123,-,999,-,999",
                "GB,911,-,999,-,999"
            })
    void theNumberIsThatOfTheCountry(
            String country, String own, String zone, String emergency, String abroad, String words) {
        var lines = HelpLines.of(
                "Northgate",
                country,
                new ClinicLines(own, "01632 960111", null, null, null),
                Optional.ofNullable(zone).map(ZoneId::of));

        assertThat(lines.emergency().number()).isEqualTo(emergency);
        assertThat(Optional.ofNullable(lines.abroad()).map(HelpLine::number)).isEqualTo(Optional.ofNullable(abroad));
        assertThat(lines.toCall()).isEqualTo(words);
        assertThat(lines.emergencies()).extracting(HelpLine::number).doesNotContain("01632 960111");
    }

    @Test
    void whereTheDeviceIsComesFirstAndNamesItsCountry() {
        var lines = HelpLines.of("Northgate", "GB", NONE, Optional.of(ZoneId.of("Europe/Madrid")));

        assertThat(lines.emergencies())
                .containsExactly(
                        new HelpLine("Emergency, Spain", "112"), new HelpLine("Emergency, United Kingdom", "999"));
    }

    @Test
    void whatTheClinicHasIsThereAndNothingElse() {
        var crisis = new HelpLine("Listening line", "01632 960222");
        var lines = HelpLines.of(
                "Northgate", "GB", new ClinicLines(null, "01632 960111", null, crisis, null), Optional.empty());

        assertThat(lines.crisis()).isEqualTo(crisis);
        assertThat(lines.urgent()).isNull();
        assertThat(lines.maternity()).isNull();
        assertThat(lines.clinic()).isEqualTo(new HelpLine("Northgate", "01632 960111"));
        assertThat(lines.all()).extracting(HelpLine::number).containsExactly("999", "01632 960222", "01632 960111");
    }

    @Test
    void withoutAClinicItIsTheCountryOfTheDeviceOr112() {
        assertThat(HelpLines.anywhere(Optional.empty()).toCall()).isEqualTo("112, or the local emergency number");
        assertThat(HelpLines.anywhere(Optional.of(ZoneId.of("Europe/London"))).toCall())
                .isEqualTo("999");
        assertThat(HelpLines.anywhere(Optional.of(ZoneId.of("Africa/Casablanca")))
                        .uncertain())
                .isTrue();
    }

    @Test
    void theUsualNamesAreSaidInTheReadersLanguageAndAClinicsOwnStayAsTyped() {
        var kept = new ClinicLines(
                null,
                null,
                new HelpLine(ClinicLines.URGENT, "111"),
                new HelpLine("Listening line", "01632 960222"),
                new HelpLine(ClinicLines.MATERNITY, "01632 960333"));
        Reading.in(SPANISH, () -> {
            var lines = HelpLines.of("Northgate", "GB", kept, Optional.of(ZoneId.of("Africa/Casablanca")));

            assertThat(lines.all())
                    .extracting(HelpLine::label)
                    .containsExactly(
                            "112 o número de emergencias de Marruecos",
                            "Emergencias, Reino Unido",
                            "Consejo urgente",
                            "Listening line",
                            "Maternidad");
            assertThat(lines.toCall())
                    .isEqualTo("112 o número de emergencias de Marruecos, o al 999 si está en el país donde vive");
            assertThat(lines.uncertain()).isTrue();
            return true;
        });
    }

    @Test
    void aLinkDialsDigits() {
        assertThat(new HelpLine("x", "+44 (0)1632 960-111").tel()).isEqualTo("tel:+4401632960111");
    }
}
