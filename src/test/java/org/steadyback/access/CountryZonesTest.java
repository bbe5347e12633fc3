package org.steadyback.access;

import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Countries of zones and zones of countries. */
class CountryZonesTest {

    @ParameterizedTest
    @CsvSource({
        "Europe/Madrid,ES",
        "Atlantic/Canary,ES",
        "Europe/London,GB",
        "Europe/Belfast,GB",
        "Asia/Calcutta,IN",
        "Asia/Kolkata,IN",
        "America/New_York,US",
        "Pacific/Apia,WS",
        "Australia/Perth,AU",
        "Asia/Tokyo,JP"
    })
    void aZoneLiesInACountry(String zone, String country) {
        assertThat(CountryZones.country(ZoneId.of(zone))).contains(country);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Etc/UTC", "Etc/GMT+1", "+01:00", "Z"})
    void someLieNowhere(String zone) {
        assertThat(CountryZones.country(ZoneId.of(zone))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GB,Europe/London",
        "IE,Europe/Dublin",
        "NO,Europe/Oslo",
        "FR,Europe/Paris",
        "ES,Europe/Madrid",
        "PT,Europe/Lisbon",
        "DE,Europe/Berlin",
        "US,America/New_York",
        "CA,America/Toronto",
        "AU,Australia/Sydney",
        "NZ,Pacific/Auckland",
        "IN,Asia/Kolkata",
        "BR,America/Sao_Paulo",
        "RU,Europe/Moscow",
        "UA,Europe/Kyiv",
        "CN,Asia/Shanghai",
        "JP,Asia/Tokyo"
    })
    void theLikelyZoneOfACountryComesFirst(String country, String zone) {
        assertThat(CountryZones.of(country)).first().isEqualTo(ZoneId.of(zone));
    }

    @Test
    void aCountryWithSeveralOffersThemAll() {
        assertThat(CountryZones.of("ES"))
                .containsExactly(ZoneId.of("Europe/Madrid"), ZoneId.of("Africa/Ceuta"), ZoneId.of("Atlantic/Canary"));
        assertThat(CountryZones.of("US")).contains(ZoneId.of("Pacific/Honolulu"), ZoneId.of("America/Los_Angeles"));
    }

    @Test
    void everyZoneOfACountryLiesInIt() {
        for (var country : Locale.getISOCountries()) {
            assertThat(CountryZones.of(country))
                    .as(country)
                    .allSatisfy(zone -> assertThat(CountryZones.country(zone)).contains(country));
        }
        assertThat(CountryZones.of("BV")).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", " ", "Mars/Olympus", "../../etc", "Europe/Madrid'; DROP TABLE clinic", "Europe/Madrid\u0000"
            })
    void aDeviceMaySayAnything(String zone) {
        assertThat(CountryZones.ofDevice(zone)).isEmpty();
        assertThat(CountryZones.ofDevice("x".repeat(5000))).isEmpty();
    }
}
