package org.steadyback.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.steadyback.browser.Visitor.Screen;
import org.steadyback.kernel.AccountId;
import org.steadyback.screening.GateAction;
import org.steadyback.session.PatientDays;
import org.steadyback.session.Prescribing;
import org.steadyback.session.Today;
import org.steadyback.testing.Clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What is recorded without a network: where it waits, who sees it, and when it goes out. */
@ClinicInBrowser
class WithoutNetworkBrowserTest {

    private static final String PASSWORD = "a quiet walk helps";
    private static final String ONE_WAITS = "1 on this phone only";

    @LocalServerPort
    int port;

    @Autowired
    Clinic clinic;

    @Autowired
    Prescribing prescribing;

    @Autowired
    PatientDays days;

    @Autowired
    Clock clock;

    private AccountId anna;
    private Clinic.Person pat;

    @BeforeEach
    void somebodyWithABridgeEveryDay() {
        anna = clinic.physio("Anna");
        pat = patient("Pat");
    }

    private Clinic.Person patient(String name) {
        var from = LocalDate.now(clock).minusDays(3);
        var patient = clinic.patient(anna, name);
        prescribing.gate(clinic, anna, patient.patient(), GateAction.OK);
        var programme = prescribing.programme(clinic, anna, patient.patient(), from);
        prescribing.daily(clinic, anna, patient.patient(), programme, "bridge", from);
        return patient;
    }

    /** In an open page, and in one that is opened without a network: what is done there is done, for its owner, once. */
    @Test
    void aSessionDoneWithoutNetworkOutlivesItsTabIsNobodyElsesAndGoesOutOnce() {
        var quinn = patient("Quinn");
        try (var device = Visitor.onANewDevice(Visitor.PHONE, port)) {
            device.signInAt(pat.email(), PASSWORD, "/me").readsTitle("Hello, Pat");
            awaitWorker(device);
            var patient = device.anotherTab();
            patient.open("/me/session").reads("Start").loseNetwork();

            patient.open("/me")
                    .reads("No signal. This page works all the same.")
                    .isSoundOn(Screen.ALL);
            patient.press("Start").press("Leave it out").press("Set 1 done");
            assertThat((Boolean) patient.page()
                            .evaluate("[...document.images].every(one => one.complete && one.naturalWidth > 0)"))
                    .as("pictures")
                    .isTrue();
            patient.page().reload();
            patient.reads("You have begun a session.").press(Pattern.compile("^Go on with .*"));
            patient.reads("Exercise 1 of 1").isSoundOn(Screen.PHONES);
            patient.press("Skip this one").press("No time");
            patient.press("Leave the rest out").readsTitle("How was it?").press("Save");
            patient.readsTitle("Saved on this phone")
                    .reads("If you close this page, it is not lost.")
                    .isSoundOn(Screen.ALL);
            patient.page().reload();
            patient.reads("What was asked for today is done.").reads(ONE_WAITS).isSound();
            patient.unfold(ONE_WAITS).reads("Session of").isSoundOn(Screen.ALL);

            device.reads(ONE_WAITS).press("Sign out");
            device.readsTitle(ONE_WAITS).reads("It could not be sent just now.").isSoundOn(Screen.PHONES);
            device.press("Stay signed in");
            patient.leaveOffline();
            assertThat(done(pat)).as("nobody knows of it yet").isEmpty();

            device.page().context().clearCookies();
            device.page().navigate("about:blank");
            device.page().context().setOffline(false);
            device.signInAt(quinn.email(), PASSWORD, "/me").readsTitle("Hello, Quinn");
            device.open("/me/plan").reads("Bridge");
            assertThat(line(device).isVisible()).as("another's record").isFalse();
            assertThat(done(quinn)).isEmpty();

            device.page().context().clearCookies();
            device.signInAt(pat.email(), PASSWORD, "/me/plan");
            var later = device.anotherTab();
            later.open("/me");
            await().untilAsserted(() -> assertThat(done(pat)).hasSize(1));
            later.open("/me").reads("Recorded today");
            line(later).waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
            assertThat(line(device).isVisible()).isFalse();
            assertThat(done(pat)).hasSize(1);
            later.close();
        }
    }

    /** After the page: it keeps the day, its pictures and the page for when there is no network. */
    private static void awaitWorker(Visitor patient) {
        await().atMost(Duration.ofSeconds(30)).until(() -> patient.page().evaluate("""
                async () => (await navigator.serviceWorker.getRegistration('/me'))?.active?.state === 'activated'
                  && (await (await caches.open('patient-pictures')).keys()).length > 0"""), Boolean.TRUE::equals);
    }

    private static Locator line(Visitor patient) {
        return patient.page().locator("details.unsent");
    }

    private List<Today.DoneSession> done(Clinic.Person who) {
        return clinic.as(who.account(), () -> days.openDay(who.patient()).done());
    }
}
