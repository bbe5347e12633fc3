package org.steadyback.browser;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.steadyback.testing.Mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Somebody who reads Spanish: from the safety questions to a saved session, a flare and a mail, no sentence is the English one. What
 * people typed stays as they typed it: the physio's lines, and their names.
 */
@PortalInBrowser
class SpanishBrowserTest {

    private static final String ADDRESS = "patient.es@demo.test";
    private static final String PASSWORD = "steady-demo-2026";
    private static final Said SAY = new Said("es");
    private static final EnglishLeft ENGLISH = new EnglishLeft("es");

    private static final List<String> PAGES = List.of(
            "/me",
            "/me/plan",
            "/me/progress",
            "/me/learn",
            "/me/learn/pacing",
            "/me/learn/when-to-seek-help",
            "/me/learn/movements",
            "/me/exercises/pelvic-tilt-lying",
            "/me/flare",
            "/me/signs",
            "/me/away",
            "/me/account",
            "/warning-signs");

    @LocalServerPort
    int port;

    @Test
    void noPageSpeaksEnglish() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signInAt(ADDRESS, PASSWORD, "/me");
            for (var page : PAGES) {
                patient.open(page);
                openAll(patient);
                assertThat(left(patient)).as(page).isEmpty();
                assertThat(patient.page().evaluate("document.documentElement.lang"))
                        .as(page)
                        .isEqualTo("es");
            }
            patient.isSoundAtBothWidths();
        }
    }

    @Test
    void fromTheSafetyQuestionsToASavedSessionAndAFlare() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signInAt(ADDRESS, PASSWORD, "/me/screen?kind=WEEKLY");
            assertThat(left(patient)).isEmpty();
            patient.isSoundAtBothWidths();
            patient.press(SAY.reply("NEWS_NO")).readsTitle(SAY.of("screen", "thanksTitle"));
            assertThat(left(patient)).isEmpty();

            patient.open("/me").follow(SAY.of("today", "start"));
            assertThat(left(patient)).isEmpty();
            patient.readsTitle(SAY.of("player", "painNow")).isSound();
            patient.rate(SAY.of("player", "painNow"), 3);
            var howWasIt = SAY.of("player-entry", "howWasIt");
            for (int step = 0; step < 40 && !patient.shows(howWasIt); step++) {
                assertThat(left(patient)).isEmpty();
                patient.press(
                        SAY.any("player-exercise", "done", "startSet", "setDone", "didFor", "lastQuestions", "next"));
            }
            patient.isSound();
            assertThat(left(patient)).isEmpty();
            patient.rate(SAY.of("player-entry", "painAfter"), 2).readsTitle(SAY.of("player-entry", "askWorst"));
            assertThat(left(patient)).isEmpty();
            patient.press(SAY.of("player-entry", "leaveRestOut")).press(SAY.of("player-entry", "save"));
            patient.readsTitle(SAY.of("player", "saved"));
            assertThat(left(patient)).isEmpty();

            patient.open("/me/flare").press(SAY.of("flare", "flaredUp")).reads(SAY.of("sign-check", "first"));
            assertThat(left(patient)).isEmpty();
            patient.press(SAY.of("sign-check", "none")).reads(SAY.of("flare", "begun"));
            patient.isSound();
            assertThat(left(patient)).isEmpty();
            patient.open("/me");
            assertThat(left(patient)).isEmpty();
            patient.open("/me/flare").press(SAY.of("flare", "hasPassed")).reads(SAY.of("flare", "earlierFlares"));
            assertThat(left(patient)).isEmpty();
        }
    }

    /** Two tabs: what is chosen in one is followed by the other with its next page, as a whole. */
    @Test
    void aTabFollowsWhatWasChosenInAnother() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signInAt(ADDRESS, PASSWORD, "/me");
            try (var other = patient.anotherTab()) {
                other.open("/me/account");
                choose(other, "English", "en");
                patient.follow(SAY.of("frame", "progress"));
                patient.page().waitForFunction("() => document.documentElement.lang === 'en'");
                patient.readsTitle("Progress").reads("Warning signs");
                other.open("/me/account");
                choose(other, "Español", "es");
            }
        }
    }

    private static void choose(Visitor visitor, String language, String tag) {
        var select = visitor.page().locator("vaadin-select").last();
        select.click();
        visitor.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(language))
                .click();
        visitor.page().waitForFunction("lang => document.documentElement.lang === lang", tag);
        visitor.words();
    }

    @Test
    void aMailIsInTheLanguageOfWhoGetsIt() {
        Mailbox.empty();
        try (var anybody = Visitor.at(Visitor.PHONE, port)) {
            anybody.open("/forgot?language=es");
            assertThat(left(anybody)).isEmpty();
            anybody.open("/forgot").write("E-mail", ADDRESS).press("Send me a link");
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> !Mailbox.of(ADDRESS).isEmpty());
        var letter = Mailbox.of(ADDRESS).getFirst();
        assertThat(ENGLISH.in(List.of(letter.subject()))).isEmpty();
        assertThat(ENGLISH.in(letter.text().lines().map(String::strip).toList()))
                .isEmpty();
        assertThat(letter.text()).contains("contraseña");
    }

    private static Set<String> left(Visitor patient) {
        return ENGLISH.in(patient.words());
    }

    /** What is folded is read, too. */
    private static void openAll(Visitor patient) {
        patient.page()
                .evaluate(
                        "() => document.querySelectorAll('main details:not([open]) > summary').forEach(one => one.click())");
        patient.words();
    }
}
