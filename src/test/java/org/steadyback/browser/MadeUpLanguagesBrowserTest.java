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

    /** A button that has just come under the finger takes no tap for a moment. */
    private static final String WHEN_IT_CAN_BE_PRESSED =
            "async one => { while (one.getAttribute('aria-disabled') === 'true') await new Promise(done => setTimeout(done, 20)); }";

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
                looks(patient, page + " in " + language);
            }
            screensOfThePlayer(patient, language);
        } finally {
            // the sign-in is kept for the tests that come after
            try (var patient = Visitor.at(Visitor.PHONE, port)) {
                patient.signInAt("patient@demo.test", "steady-demo-2026", "/me?language=en");
            }
        }
    }

    /** From before the session to the questions after it, with what stops it; nothing is saved. */
    private static void screensOfThePlayer(Visitor patient, String language) {
        patient.open("/me/session?language=" + language);
        // the key that leaves a question out leads on where nothing is chosen
        var primary = patient.page()
                .locator("steady-session-player .button-primary, steady-session-player .player-ask .clear");
        for (int screen = 1; screen <= 4; screen++) {
            primary.first().waitFor();
            looks(patient, "screen " + screen + " of the player in " + language);
            primary.first().evaluate(WHEN_IT_CAN_BE_PRESSED);
            primary.first().click();
        }
        primary.first().waitFor();
        press(patient, ".player-bar-more .button:nth-child(2)");
        looks(patient, "the reasons for skipping in the player in " + language);
        press(patient, ".player-sheet-in > .button");
        patient.page().locator("steady-session-player .player-ask .clear").waitFor();
        looks(patient, "a question after it in the player in " + language);
        patient.page().locator("steady-session-player .player-stop").first().click();
        patient.page()
                .locator("steady-session-player input[type=checkbox]")
                .first()
                .waitFor();
        looks(patient, "the list of signs in the player in " + language);
    }

    private static void press(Visitor patient, String part) {
        var button = patient.page().locator("steady-session-player " + part).first();
        button.evaluate(WHEN_IT_CAN_BE_PRESSED);
        button.click();
    }

    /** axe-core looks at the mirrored one alone, and once a page: longer words and wider screens are nothing new to it. */
    private static void looks(Visitor patient, String where) {
        if (where.endsWith("ar-XB")) {
            patient.isSound();
        }
        patient.at(SCREENS, one -> {
            // a chart is drawn anew a moment after its width has changed
            one.page().waitForFunction("() => document.documentElement.scrollWidth <= window.innerWidth");
            assertThat(one.hidden()).as(where).isEmpty();
        });
    }
}
