package org.steadyback.browser;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The safety questions on a phone, an answer that cannot wait, and the physio who clears it; the warning signs without network. */
@PortalInBrowser
class ScreenBrowserTest {

    private static final String PASSWORD = "steady-demo-2026";

    @LocalServerPort
    int port;

    @Test
    void anEmergencyAnswerStopsAtOnceUntilThePhysioHasDecided() {
        try (var patient = Visitor.at(Visitor.PHONE, port);
                var physio = Visitor.at(Visitor.DESK, port)) {
            patient.signIn("new.patient@demo.test", PASSWORD)
                    .reads("A few safety questions first")
                    .isSound();
            patient.follow("Answer the questions")
                    .readsTitle("Do you have numbness, tingling or an odd feeling between your legs?")
                    .reads("Part 1 of")
                    .isSound();
            patient.press("No").readsTitle("Has anything changed with your bladder?");
            patient.open("/me/screen").readsTitle("Has anything changed with your bladder?");
            patient.press("Back").readsTitle("Do you have numbness, tingling or an odd feeling between your legs?");
            patient.press("Yes, new or changed in the last 2 weeks")
                    .readsTitle("Please get help now")
                    .reads("Call 999")
                    .reads("This is on the list of Anna Berg. Nobody watches the portal live")
                    .isSound();
            patient.open("/me/plan").readsTitle("Please get help now");
            patient.open("/me").readsTitle("Please get help now");
            assertThat(patient.offers("Sign out")).isTrue();

            physio.signIn("physio@demo.test", PASSWORD)
                    .follow(Pattern.compile("^Alerts"))
                    .readsTitle("Safety alerts")
                    .isSound();
            physio.follow("Grace Adeyemi")
                    .readsTitle("Safety")
                    .reads("Emergency care now. Everything is stopped since")
                    .reads("Cannot be cleared yet: who saw or spoke with them")
                    .isSound();
            patient.open("/me").reads("This is on the list of Anna Berg");
            physio.press("Take this alert").reads("Taken by Anna Berg");
            patient.open("/me").reads("Anna Berg read this at");

            var now = ZonedDateTime.now(ZoneId.of("Europe/London"));
            physio.choose("I did").choose("By phone").reads("Draft kept at");
            physio.press("Discard draft").reads("Draft discarded.").reads("who saw or spoke with them, how");
            assertThat(physio.page()
                            .locator("input[type=radio]:checked, vaadin-radio-button[checked]")
                            .count())
                    .as("empty means empty")
                    .isZero();
            physio.choose("I did")
                    .choose("In person")
                    .date("When: day", DateTimeFormatter.ofPattern("dd/MM/uuuu").format(now))
                    .write("When: time", DateTimeFormatter.ofPattern("HH:mm").format(now));
            physio.page()
                    .locator(".clear-form vaadin-text-area:visible textarea")
                    .all()
                    .forEach(field -> field.fill("Examined: saddle feeling and bladder scan normal."));
            physio.choose("Clear to exercise")
                    .reads("Ready to clear.")
                    .isSound()
                    .press("Clear and set what they may do")
                    .reads("Holds once the whole screen is answered")
                    .isSound();

            patient.open("/me").reads("A few safety questions first").isSound();
            patient.follow("Answer the questions")
                    .readsTitle("Do you have numbness, tingling or an odd feeling between your legs?");
        }
    }

    @Test
    void aSlipIsPutRightOnThePageOfAdvice() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signInAt("patient@demo.test", PASSWORD, "/me/screen?kind=ROUTINE")
                    .readsTitle("Do you have numbness, tingling or an odd feeling between your legs?")
                    .press("Yes, new or changed in the last 2 weeks")
                    .readsTitle("Please get help now")
                    .reads("Is that right?")
                    .isSound();
            patient.press("No, I tapped by mistake")
                    .readsTitle("Do you have numbness, tingling or an odd feeling between your legs?")
                    .press("No")
                    .readsTitle("Has anything changed with your bladder?");
            patient.open("/me").reads("Hello");
        }
    }

    @Test
    void theWarningSignsOpenWithoutNetworkOnceSeen() {
        try (var anybody = Visitor.onANewDevice(Visitor.PHONE, port)) {
            anybody.open("/warning-signs")
                    .readsTitle("Signs that cannot wait")
                    .reads("Thoughts of harming yourself")
                    .reads("In pregnancy")
                    .isSoundAtBothWidths();
            var headers = anybody.page().reload().headers();
            assertThat(headers.get("content-security-policy")).contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(headers.get("cache-control")).contains("no-cache");
            anybody.page().evaluate("navigator.serviceWorker.ready.then(() => true)");
            anybody.page().waitForFunction("""
                    async () => (await (await caches.match('/warning-signs'))?.text())?.includes('999')""");
            // opened by its address it names no country: that is less than what is kept
            anybody.page().evaluate("""
                    async () => keptSigns.keep('/warning-signs', await fetch('/warning-signs', { cache: 'reload' }))""");

            anybody.loseNetwork();
            // what is kept knows where the device is
            anybody.open("/warning-signs").readsTitle("Signs that cannot wait").reads("Call 999");
            assertThat((String) anybody.page().evaluate("getComputedStyle(document.querySelector('.call')).display"))
                    .as("with its looks")
                    .isEqualTo("flex");
            anybody.page().context().setOffline(false);
        }
    }

    @Test
    void whoHasOnlySeenTheSignInPageHasTheWarningSignsToo() {
        try (var anybody = Visitor.onANewDevice(Visitor.PHONE, port)) {
            anybody.open("/login").readsTitle("Sign in");
            // the worker's place is the one page: it is asked for by its address
            anybody.page().waitForFunction("""
                    async () => {
                      const one = await navigator.serviceWorker.getRegistration('/warning-signs');
                      return one?.active?.state === 'activated';
                    }""");
            awaitKept(anybody, "anywhere");
            anybody.loseNetwork();
            anybody.open("/warning-signs").readsTitle("Signs that cannot wait");
            anybody.page().context().setOffline(false);
        }
    }

    /** The number of one's clinic is there without network from the sign-in on, and stays when one has signed out. */
    @Test
    void fromTheSignInOnTheKeptSheetHasTheNumbersOfTheClinic() {
        try (var patient = Visitor.onANewDevice(Visitor.PHONE, port)) {
            patient.open("/warning-signs").reads("Call 112");
            awaitKept(patient, "anywhere");

            patient.signInAnew("patient2@demo.test", PASSWORD);
            awaitKept(patient, "clinic");
            readsWithoutNetwork(patient, "Call 999", "Urgent advice: call 111");

            patient.open("/me").press("Sign out");
            patient.readsTitle("Sign in").open("/warning-signs").reads("Call 112");
            readsWithoutNetwork(patient, "Call 999", "Urgent advice: call 111");
        }
    }

    private static void awaitKept(Visitor visitor, String numbers) {
        visitor.page().waitForFunction("""
                async numbers => {
                  const kept = await caches.match('/warning-signs');
                  return kept?.headers.get('Steadyback-Numbers') === numbers;
                }""", numbers);
    }

    private static void readsWithoutNetwork(Visitor visitor, String... words) {
        visitor.loseNetwork();
        visitor.open("/warning-signs").readsTitle("Signs that cannot wait");
        for (var each : words) {
            visitor.reads(each);
        }
        visitor.page().context().setOffline(false);
    }
}
