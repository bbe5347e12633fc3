package org.steadyback.browser;

import java.util.List;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.steadyback.testing.DemoPortal;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page of a patient from right to left, and with words 60 % longer: nothing overlaps, nothing is cut, each thing on its side. */
@PortalInBrowser
@Order(DemoPortal.READS)
class MadeUpLanguagesBrowserTest {

    private static final List<String> PAGES = List.of(
            "/me",
            "/me/session",
            "/me/plan",
            "/me/exercises/cat-camel",
            "/me/progress",
            "/me/learn",
            "/me/learn/pacing",
            "/me/learn/movements",
            "/me/flare",
            "/me/signs",
            "/me/screen",
            "/me/away",
            "/me/account",
            "/warning-signs");

    private static final List<Visitor.Screen> SCREENS =
            List.of(new Visitor.Screen(360, 800), new Visitor.Screen(1280, 900));

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"ar-XB", "en-XA"})
    void everyPageOfAPatientStandsInIt(String language) {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signInAt("patient@demo.test", "steady-demo-2026", "/me?language=" + language);
            for (var page : PAGES) {
                patient.open(page + "?language=" + language);
                patient.page().locator("h1").first().waitFor();
                assertThat(patient.page().evaluate("[document.documentElement.lang, document.documentElement.dir]"))
                        .as(page)
                        .isEqualTo(List.of(language, language.startsWith("ar") ? "rtl" : "ltr"));
                patient.at(SCREENS, one -> {
                    one.isSound();
                    assertThat(one.hidden()).as(page + " in " + language).isEmpty();
                });
            }
        } finally {
            // the sign-in is kept for the tests that come after
            try (var patient = Visitor.at(Visitor.PHONE, port)) {
                patient.signInAt("patient@demo.test", "steady-demo-2026", "/me?language=en");
            }
        }
    }
}
