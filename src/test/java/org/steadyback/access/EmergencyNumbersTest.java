package org.steadyback.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of emergency numbers. */
class EmergencyNumbersTest {

    @ParameterizedTest
    @CsvSource({
        "GB,999", "IE,112", "DE,112", "AT,112", "CH,144", "FR,112", "ES,112", "PT,112", "IT,112", "NO,113", "SE,112",
                "PL,112",
        "UA,103", "TR,112", "RS,194", "US,911", "CA,911", "MX,911", "BR,192", "AR,107", "CL,131", "PE,106", "AU,000",
                "NZ,111",
        "IN,112", "JP,119", "ZA,112"
    })
    void theNumberOfACountry(String country, String number) {
        assertThat(EmergencyNumbers.of(country)).contains(number);
        assertThat(EmergencyNumbers.fits(country, number)).isTrue();
    }

    @Test
    void allOfEuropeAndBothAmericasAsFarAsKnown() {
        assertThat(EmergencyNumbers.table().keySet())
                .contains(
                        ("AD AL AT BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL"
                                        + " NO PL PT RO RS RU SE SI SK SM TR UA VA")
                                .split(" "))
                .contains("US CA MX BZ CR GT NI PA SV AR BO BR CL CO EC GY PE PY SR UY VE".split(" "));
    }

    @Test
    void everyLineIsACountryWithShortNumbersASourceAndADay() {
        assertThat(EmergencyNumbers.table()).allSatisfy((country, known) -> {
            assertThat(Set.of(Locale.getISOCountries())).contains(country);
            assertThat(known.numbers()).isNotEmpty().doesNotHaveDuplicates().allMatch(one -> one.matches("\\d{2,5}"));
            assertThat(List.of("LPN", "EU", "SAMU", "RS")).contains(known.source());
            assertThat(known.checked()).isAfterOrEqualTo(LocalDate.of(2026, 11, 29));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"MA", "NG", "AQ", "XX", ""})
    void whereNothingCertainIsKnownNobodyGuesses(String country) {
        assertThat(EmergencyNumbers.of(country)).isEmpty();
        assertThat(EmergencyNumbers.all(country)).isEmpty();
        assertThat(EmergencyNumbers.fits(country, "190")).isTrue();
        assertThat(EmergencyNumbers.fits(country, "01632 960123")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"GB,911", "GB,111", "DE,999", "GB,01632960123", "AU,112 000"})
    void anotherNumberIsNotTheCountrys(String country, String number) {
        assertThat(EmergencyNumbers.fits(country, number)).isFalse();
    }
}
