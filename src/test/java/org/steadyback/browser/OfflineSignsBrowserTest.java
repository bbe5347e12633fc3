package org.steadyback.browser;

import java.time.Clock;
import java.time.LocalDate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.steadyback.browser.Visitor.Screen;
import org.steadyback.kernel.AccountId;
import org.steadyback.screening.Gate;
import org.steadyback.screening.GateAction;
import org.steadyback.screening.QuestionWording;
import org.steadyback.screening.SafetyAlerts;
import org.steadyback.screening.Screening;
import org.steadyback.screening.interview.QuestionGroup;
import org.steadyback.session.Prescribing;
import org.steadyback.testing.Clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A sign is ticked in the check before a flare while there is no network: what is shown at once, and what becomes of it. */
@ClinicInBrowser
class OfflineSignsBrowserTest {

    private static final String PASSWORD = "a quiet walk helps";
    private static final String FAINT = "Fainting, or nearly fainting";
    private static final String CHEST = "Chest pain, or pain that spreads to an arm or the jaw";
    private static final String NEWS_MOOD = QuestionWording.ENGLISH.news(QuestionGroup.MOOD);
    private static final String NEWS_CHEST = QuestionWording.ENGLISH.news(QuestionGroup.CHEST);
    private static final String SLIP = "No, that was a slip";
    private static final String NONE = "None of these is new";
    private static final String GO_ON = "Yes: show me what to do";

    @LocalServerPort
    int port;

    @Autowired
    Clinic clinic;

    @Autowired
    Prescribing prescribing;

    @Autowired
    Screening screening;

    @Autowired
    SafetyAlerts alerts;

    @Autowired
    Clock clock;

    private AccountId anna;
    private Clinic.Person pat;

    @BeforeEach
    void somebodyWithABridgeEveryDay() {
        var from = LocalDate.now(clock).minusDays(3);
        anna = clinic.physio("Anna");
        pat = patient("Pat", from);
    }

    private Clinic.Person patient(String name, LocalDate from) {
        var patient = clinic.patient(anna, name);
        prescribing.gate(clinic, anna, patient.patient(), GateAction.OK);
        var programme = prescribing.programme(clinic, anna, patient.patient(), from);
        prescribing.daily(clinic, anna, patient.patient(), programme, "bridge", from);
        return patient;
    }

    /** Ticked, advised, the tab closed; opened again with a network the gate is shut and the physio has one alert. */
    @Test
    void aTickWithoutNetworkShowsWhatToDoAtOnceAndGoesOutFromTheNextPage() {
        try (var later = Visitor.at(360, port)) {
            later.signInAt(pat.email(), PASSWORD, "/me").readsTitle("Hello, Pat");
            var patient = later.anotherTab();
            patient.page().setViewportSize(360, 640);
            inTheCheck(patient);
            patient.loseNetwork();

            tick(patient, FAINT);
            patient.reads("Ring now if you passed out").reads("Did you pass out, or do you still feel unwell?");
            assertThat(call(patient, "Call 999")).isEqualTo("tel:999");
            assertThat(focused(patient)).as("read out, and where one is").isEqualTo("Please stop exercising.");
            inSight(patient, "Call 999");
            patient.at(Screen.PHONES, one -> inSight(one.isSound(), "Call 999"));
            later.readsTitle("Please ring for help now").reads("It asks you there whether that is right.");

            patient.press(GO_ON).readsTitle("Please ring for help now").reads("Is that right?");
            assertThat(focused(patient)).isEqualTo("Please ring for help now");
            assertThat(call(patient, "Call 999")).isEqualTo("tel:999");
            patient.isSoundOn(Screen.PHONES);
            patient.leaveOffline();
            assertThat(gate(pat)).as("nobody knows of it yet").isEqualTo(GateAction.OK);

            later.page().context().setOffline(false);
            later.open("/me").readsTitle("Please ring for help now").reads(FAINT);
            awaitEmergency();
            later.open("/me").readsTitle("Please ring for help now");
            assertThat(raised(pat)).as("told once").isEqualTo(1);
        }
    }

    /** Whatever is pressed then: the page says why nothing happens, and its head stays in sight. */
    @Test
    void withoutNetworkThePageSaysSoAndCoversNothing() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signInAt(pat.email(), PASSWORD, "/me/flare").loseNetwork();
            patient.press("My back has flared up").reads("No connection. We keep trying.");
            patient.page().waitForFunction("""
                    () => {
                      const line = document.querySelector('.v-status-message').getBoundingClientRect();
                      const head = document.querySelector('header').getBoundingClientRect();
                      return line.height > 30 && head.top >= line.bottom;
                    }""");
            patient.isSound();

            patient.page().context().setOffline(false);
            patient.reads("First a short check");
            patient.page()
                    .waitForFunction(
                            "() => !document.querySelector('vaadin-connection-indicator').hasAttribute('reconnecting')");
            assertThat(patient.page().evaluate("getComputedStyle(document.body).paddingBlockStart"))
                    .isEqualTo("0px");
        }
    }

    /** Before it was sent it is taken back by whoever ticked it, and leaves nothing, here or on the portal. */
    @Test
    void aSlipWithoutNetworkIsTakenBackAndLeavesNothing() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signInAt(pat.email(), PASSWORD, "/me");
            inTheCheck(patient);
            patient.loseNetwork();
            tick(patient, CHEST);
            assertThat(patient.offers(NONE)).as("none, beside a tick").isFalse();
            patient.press(GO_ON).readsTitle("Please ring for help now");
            patient.press("I noticed something else, too").readsTitle("First a short check");
            assertThat(isTicked(patient, CHEST))
                    .as("room for more takes nothing away")
                    .isTrue();
            patient.press(GO_ON).readsTitle("Please ring for help now");
            patient.press(SLIP).readsTitle("First a short check").isSound();
            assertThat(isTicked(patient, CHEST)).isFalse();
            assertThat(patient.offers(NONE)).isTrue();
            assertThat(patient.shows("Ring now: it cannot wait.")).isFalse();

            patient.page().context().setOffline(false);
            patient.open("/me").readsTitle("Hello, Pat");
            assertThat(raised(pat)).isZero();
        }
    }

    /** As long as the page lives nothing has to be pressed: left out is a yes, and no answer to "Is that right?" is one too. */
    @Test
    void unansweredWithoutNetworkIsLeftOutAfterAMinuteAndGoesOutWhenTheNetworkIsBack() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.page().clock().install();
            patient.signInAt(pat.email(), PASSWORD, "/me");
            inTheCheck(patient);
            patient.loseNetwork();
            tick(patient, FAINT);
            patient.page().clock().runFor(59_000);
            assertThat(patient.shows("Is that right?")).isFalse();
            patient.page().clock().runFor(2_000);
            patient.readsTitle("Please ring for help now").reads("Is that right?");
            patient.page().clock().runFor(61_000);
            patient.reads("Not saved yet.")
                    .reads("only a clinician can change it")
                    .isSound();

            patient.page().context().setOffline(false);
            patient.page().clock().runFor(61_000);
            patient.reads("Your exercises wait until a clinician has decided");
            awaitEmergency();
            assertThat(raised(pat)).isEqualTo(1);
        }
    }

    @Test
    void anotherAccountOnTheDeviceNeitherSeesNorSendsIt() {
        var quinn = patient("Quinn", LocalDate.now(clock).minusDays(3));
        try (var device = Visitor.onANewDevice(Visitor.PHONE, port)) {
            device.signInAt(pat.email(), PASSWORD, "/me");
            var patient = device.anotherTab();
            inTheCheck(patient);
            patient.loseNetwork();
            tick(patient, CHEST);
            patient.press(GO_ON).press("Yes, that is right").reads("Not saved yet.");
            patient.leaveOffline();
            device.page().context().clearCookies();
            device.page().navigate("about:blank");

            device.page().context().setOffline(false);
            device.signInAt(quinn.email(), PASSWORD, "/me").readsTitle("Hello, Quinn");
            device.open("/me/plan");
            assertThat(device.shows("Call 999")).isFalse();
            assertThat(gate(pat)).isEqualTo(GateAction.OK);
            assertThat(gate(quinn)).isEqualTo(GateAction.OK);

            device.page().context().clearCookies();
            device.signInAt(pat.email(), PASSWORD, "/me").readsTitle("Please ring for help now");
            awaitEmergency();
        }
    }

    /** The page says it from what the device has kept; the record is on its way behind it. */
    private void awaitEmergency() {
        await().untilAsserted(() -> assertThat(gate(pat)).isEqualTo(GateAction.EMERGENCY));
    }

    /** In the weekly check the portal asks the questions: without it, what they lead to left out stands there with the tick. */
    @Test
    void aTickInTheWeeklyCheckWithoutNetworkShowsWhatToDoAtOnceAndGoesOutFromTheNextPage() {
        try (var later = Visitor.at(360, port)) {
            later.signInAt(pat.email(), PASSWORD, "/me").readsTitle("Hello, Pat");
            var patient = later.anotherTab();
            patient.page().setViewportSize(360, 640);
            patient.open("/me/screen?kind=WEEKLY").reads("Weekly check");
            patient.page().waitForFunction("() => customElements.get('steady-signs-kept')");
            patient.loseNetwork();

            tick(patient, NEWS_MOOD);
            patient.readsTitle("Please talk to somebody now").reads("You do not have to carry this alone");
            assertThat(focused(patient)).isEqualTo("Please talk to somebody now");
            patient.isSoundOn(Screen.PHONES);
            patient.press(SLIP).reads("Weekly check");
            tick(patient, NEWS_CHEST);
            patient.readsTitle("Please ring for help now").reads("Is that right?");
            assertThat(call(patient, "Call 999")).isEqualTo("tel:999");
            patient.isSoundOn(Screen.PHONES);
            patient.leaveOffline();
            assertThat(gate(pat)).as("nobody knows of it yet").isEqualTo(GateAction.OK);

            later.page().context().setOffline(false);
            // the portal's own page, in the place of what the device has kept
            later.open("/me").readsTitle("Please ring for help now").reads("What to say");
            awaitEmergency();
            later.open("/me").readsTitle("Please ring for help now");
            assertThat(raised(pat)).as("told once").isEqualTo(1);
        }
    }

    /** With a network all is as it was: the portal asks, and what is kept on the device is gone with the answer. */
    @Test
    void withANetworkThePortalAsksAndNothingStaysOnTheDevice() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signInAt(pat.email(), PASSWORD, "/me");
            inTheCheck(patient);
            tick(patient, CHEST);
            assertThat(kept(patient)).isEqualTo(1);
            patient.press(GO_ON).readsTitle("Please ring for help now").isSound();
            patient.press("Yes, that is right").reads("Sent. From now on only a clinician can change it");
            assertThat(kept(patient)).isZero();
            assertThat(raised(pat)).isEqualTo(1);
        }
    }

    /** The number to call stands above the list and above each question: it is in sight from the tick to the end (small phone). */
    @Test
    void inTheWeeklyCheckTheNumberIsInSightWhateverIsPressedFarBelow() {
        try (var patient = Visitor.at(360, port)) {
            patient.page().setViewportSize(360, 600);
            patient.signInAt(pat.email(), PASSWORD, "/me/screen?kind=WEEKLY").reads("Weekly check");
            tick(patient, NEWS_CHEST);
            inSight(patient, "999");
            patient.press("Next").reads("No, I tapped by mistake");
            inSight(patient, "999");
            patient.press("Not sure").readsTitle("Please ring for help now").reads("Is that right?");
            inSight(patient, "999");
        }
    }

    private void inTheCheck(Visitor patient) {
        patient.open("/me/flare").press("My back has flared up").reads("First a short check");
        patient.page().waitForFunction("() => customElements.get('steady-signs-kept')");
    }

    private static boolean isTicked(Visitor patient, String sign) {
        return patient.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(sign))
                .isChecked();
    }

    private static void tick(Visitor patient, String sign) {
        patient.page()
                .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(sign))
                .first()
                .check();
    }

    private static String call(Visitor patient, String words) {
        return patient.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .locator("visible=true")
                .first()
                .getAttribute("href");
    }

    /** On the screen, and under neither the bar at the foot nor what is said above all. */
    private static void inSight(Visitor patient, String link) {
        patient.page().waitForFunction("""
                words => [...document.querySelectorAll('a')].some(one => {
                  const box = one.getBoundingClientRect();
                  const there = one.textContent.includes(words) && box.height > 0
                    && document.elementFromPoint(box.left + box.width / 2, box.bottom - 2);
                  return Boolean(there) && one.contains(there);
                })""", link);
    }

    private static String focused(Visitor patient) {
        patient.page().waitForFunction("() => /^H[1-3]$/.test(document.activeElement.tagName)");
        return ((String) patient.page().evaluate("document.activeElement.textContent")).strip();
    }

    private static int kept(Visitor patient) {
        return (Integer) patient.page()
                .evaluate("Object.keys(localStorage).filter(key => key.startsWith('steadyback-stop:')).length");
    }

    private GateAction gate(Clinic.Person who) {
        return clinic.as(anna, () -> screening.gateOf(who.patient()).map(Gate::action))
                .orElseThrow();
    }

    private long raised(Clinic.Person who) {
        return clinic.as(anna, () -> alerts.mine()).stream()
                .filter(alert -> alert.patient().equals(who.patient()))
                .count();
    }
}
