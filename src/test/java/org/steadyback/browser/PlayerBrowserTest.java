package org.steadyback.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.steadyback.browser.Visitor.Screen;
import org.steadyback.kernel.AccountId;
import org.steadyback.screening.GateAction;
import org.steadyback.session.Prescribing;
import org.steadyback.testing.Clinic;

import static org.assertj.core.api.Assertions.assertThat;

/** The player on a phone: the browser's own back, the count, two taps, a second tab, a look at another app. */
@ClinicInBrowser
class PlayerBrowserTest {

    private static final String PASSWORD = "a quiet walk helps";
    private static final String FAINT = "Fainting, or nearly fainting";
    private static final String SAID_ELSEWHERE =
            "In another window of this browser you have just said that something is wrong.";
    private static final String LOOK = "new BroadcastChannel('steadyback-gate').postMessage({ kind: 'look' })";
    private static final String TWICE_THE_TEXT = "document.documentElement.style.fontSize = '200%'";

    private static final String COVERED = """
            part => {
              const all = [...document.querySelector(part).querySelectorAll('a, button, summary')].filter(one => one.checkVisibility());
              // what has the focus already is not brought into sight by it
              document.activeElement.blur();
              return [...all, ...all.toReversed()].flatMap(one => {
                one.focus();
                const { left, right, top, bottom } = one.getBoundingClientRect();
                return [top + 3, bottom - 3]
                    .map(y => document.elementFromPoint((left + right) / 2, y))
                    .filter(met => one !== met && !one.contains(met))
                    .map(met => `${one.getAttribute('aria-label') ?? one.textContent.trim()} by ${met?.tagName} ${met?.className}`);
              });
            }""";

    @LocalServerPort
    int port;

    @Autowired
    Clinic clinic;

    @Autowired
    Prescribing prescribing;

    @Autowired
    Clock clock;

    private AccountId anna;

    private Clinic.Person pat;

    private String email = "";

    @BeforeEach
    void somebodyWithABridgeEveryDay() {
        var from = LocalDate.now(clock).minusDays(3);
        anna = clinic.physio("Anna");
        pat = clinic.patient(anna, "Pat");
        prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
        var programme = prescribing.programme(clinic, anna, pat.patient(), from);
        prescribing.daily(clinic, anna, pat.patient(), programme, "bridge", from);
        prescribing.daily(clinic, anna, pat.patient(), programme, "cat-camel", from);
        email = pat.email();
    }

    @Test
    void theBrowsersBackIsThePreviousExerciseAndAtTheFirstPlaceAQuestion() {
        try (var patient = inTheFirstExercise(Visitor.at(Visitor.PHONE, port), Visitor.PHONE, 844)) {
            patient.press("Set 1 done").reads("Rest").press("Skip this one").press("No time");
            patient.reads("Exercise 2 of 2");

            patient.page().goBack();
            patient.reads("Exercise 1 of 2").isSoundOn(Screen.PHONES);
            patient.page().goForward();
            patient.reads("Exercise 2 of 2");
            patient.page().goBack();
            patient.reads("Exercise 1 of 2");
            patient.page().goBack();
            patient.readsTitle("How is your pain right now?");
            patient.page().goBack();
            patient.readsTitle("Leave this session?")
                    .reads("What you did so far is kept on this page.")
                    .isSoundOn(Screen.PHONES);
            patient.press("Go on with your session").readsTitle("How is your pain right now?");
            patient.page().goBack();
            patient.readsTitle("Leave this session?").follow("Leave").readsTitle("Hello, Pat");
            assertThat(patient.path()).isEqualTo("/me");

            patient.follow(Pattern.compile("^Start.*")).reads("You have begun a session.");
            assertThat(patient.offers("Start"))
                    .as("a new start beside what was done")
                    .isFalse();

            patient.isSoundOn(Screen.PHONES).press("Go on with your session").press("Leave it out");
            patient.reads("Exercise 1 of 2");
            assertThat(set(patient, 1).getAttribute("aria-pressed"))
                    .as("what was done so far")
                    .isEqualTo("true");
        }
    }

    @Test
    void aPageThatIsLoadedAnewGoesOnWhereItWas() {
        try (var patient = inTheFirstExercise(Visitor.at(Visitor.PHONE, port), Visitor.PHONE, 844)) {
            patient.press("Set 1 done").reads("Rest");
            patient.page().reload();
            patient.reads("You have begun a session. You began at").isSound();
            patient.press(Pattern.compile("^Go on with .*")).reads("Exercise 1 of 2");
            assertThat(set(patient, 1).getAttribute("aria-pressed")).isEqualTo("true");

            patient.follow("Leave").readsTitle("Hello, Pat");
            patient.follow("Go on with exercise 1 of 2").reads("You have begun a session.");
            patient.press("Go on with exercise 1 of 2").reads("Exercise 1 of 2");
        }
    }

    @Test
    void toBeginAnewAsksBeforeItThrowsAwayWhatWasDone() {
        try (var patient = inTheFirstExercise(Visitor.at(Visitor.PHONE, port), Visitor.PHONE, 844)) {
            patient.press("Set 1 done").reads("Rest");
            patient.page().reload();
            patient.press("Begin anew: throw away what I did")
                    .reads("It is not saved: 1 set done. Thrown away, it cannot be brought back.")
                    .isSound();

            patient.press("No, keep it")
                    .press(Pattern.compile("^Go on with .*"))
                    .reads("Exercise 1 of 2");
            assertThat(set(patient, 1).getAttribute("aria-pressed")).isEqualTo("true");

            patient.page().reload();
            patient.press("Begin anew: throw away what I did").press("Yes, throw it away");
            patient.press("Start").press("Leave it out").reads("Exercise 1 of 2");
            assertThat(set(patient, 1).getAttribute("aria-pressed")).isEqualTo("false");
        }
    }

    @Test
    void backFromThePlayerLeadsToTheDayAndWhatWasDoneWaitsThere() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signInAt(email, PASSWORD, "/me").follow(Pattern.compile("^Start.*"));
            patient.readsTitle("How is your pain right now?").press("Leave it out");
            patient.press("Set 1 done");
            patient.page().goBack();
            patient.readsTitle("How is your pain right now?");
            patient.page().goBack();
            patient.readsTitle("Leave this session?");
            patient.page().goBack();
            patient.page().waitForURL(Pattern.compile(".*/me$"));

            patient.follow(Pattern.compile("^Start.*")).reads("You have begun a session.");
            patient.press(Pattern.compile("^Go on with .*")).readsTitle("How is your pain right now?");
            patient.press("Leave it out").reads("Exercise 1 of 2");
            assertThat(set(patient, 1).getAttribute("aria-pressed")).isEqualTo("true");
        }
    }

    @Test
    void theCountIsSeenWhileItCountsAndHeardWhereAVoiceIsWanted() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.page()
                    .addInitScript("window.spoken = [];"
                            + " speechSynthesis.speak = said => window.spoken.push(said.lang + ': ' + said.text);");
            inTheFirstExercise(patient, Visitor.PHONE, 844);
            aVoiceIsAskedForAndReadsAloud(patient);
            patient.press("Count for me").reads("Get ready");
            patient.page().waitForFunction("() => window.spoken.includes('en-GB: Get ready')");
            theNumberIsInSightOnEveryScreen(patient, "the count");
            patient.press("Pause").reads("Paused").isSound();
            patient.press("Go on").press("Pause").press("Stop the count").press("Set 1 done");
            patient.reads("then set 2");
            theNumberIsInSightOnEveryScreen(patient, "the rest");
        }
    }

    /** The page of an exercise at its longest: a set is done, how it is done lies open. */
    @Test
    void theWayOutAndTheFootStayInSightHoweverFarThePageIsRead() {
        try (var patient = inTheFirstExercise(Visitor.at(Visitor.PHONE, port), Visitor.PHONE, 844)) {
            patient.press("Set 1 done").press("Start set 2");
            patient.page().locator(".player-steps > summary").click();
            for (var direction : List.of("ltr", "rtl")) {
                patient.page().evaluate("direction => document.documentElement.dir = direction", direction);
                patient.at(List.of(Screen.SMALL_PHONE, new Screen(360, 740), Screen.USUAL_PHONE), one -> {
                    theWayOutIsInSight(one, direction);
                    assertThat(hidden(one, ".player-head .player-progress, .player-bar button"))
                            .as("of the place and the foot, out of sight, " + direction)
                            .isEmpty();
                    nothingWithTheFocusIsCovered(one);
                });
            }
            patient.page().evaluate("document.documentElement.dir = ''");
            patient.page().evaluate(TWICE_THE_TEXT);
            patient.at(Screen.PHONES, one -> {
                onlyTheWayOutStays(one);
                theWayOutIsInSight(one, "in twice the text");
                nothingWithTheFocusIsCovered(one);
            });
            patient.page().evaluate("document.documentElement.style.fontSize = ''");
            patient.isSoundOn(Screen.ALL);
            allReasonsToSkipCanBeReached(patient);
            aLookAtTheSignsLeadsBackToWhereOneWas(patient);
        }
    }

    /** What stands in a container learns of another text size or width some frames later, on a busy machine many. */
    private static void onlyTheWayOutStays(Visitor patient) {
        patient.page()
                .waitForFunction("() => getComputedStyle(document.querySelector('.player-head')).display === 'contents'"
                        + " && parseFloat(getComputedStyle(document.querySelector('.player-stop')).fontSize) > 26");
    }

    private static void allReasonsToSkipCanBeReached(Visitor patient) {
        patient.press("Skip this one").readsTitle("Why skip it? What you did of it is kept.");
        patient.at(
                List.of(Screen.SMALL_PHONE, new Screen(740, 360)),
                one -> nothingWithTheFocusIsCovered(one, ".player-sheet"));
        patient.isSoundOn(Screen.PHONES);
        patient.page().keyboard().press("Escape");
        patient.page().waitForFunction("() => document.activeElement.textContent.includes('Skip this one')");
        assertThat(patient.offers("It hurts"))
                .as("reasons, once the sheet is closed")
                .isFalse();
    }

    private static void aLookAtTheSignsLeadsBackToWhereOneWas(Visitor patient) {
        patient.page().setViewportSize(360, 640);
        // Playwright's own click would scroll first
        patient.page().evaluate("""
                () => {
                  window.scrollTo(0, 200);
                  const out = document.querySelector('.player-head .player-stop');
                  out.focus({ preventScroll: true });
                  out.click();
                }""");
        patient.readsTitle("Stop here for now");
        assertThat(hidden(patient, ".button-call, label.player-symptom:first-of-type"))
                .as("of the number and the first sign, out of sight as the page opens")
                .isEmpty();
        patient.isSoundOn(Screen.PHONES).page().setViewportSize(360, 640);

        patient.page().goBack();
        patient.page()
                .waitForFunction(
                        "() => document.activeElement.matches('.player-head .player-stop') && window.scrollY === 200");
        assertThat((Boolean) patient.page().evaluate("document.querySelector('.player-steps').open"))
                .as("how it is done lies open still")
                .isTrue();
    }

    private static void theWayOutIsInSight(Visitor patient, String how) {
        patient.page().evaluate("window.scrollTo(0, document.documentElement.scrollHeight)");
        assertThat((Boolean) patient.page().evaluate("() => window.scrollY > 100"))
                .as("this page is longer than the screen")
                .isTrue();
        assertThat(hidden(patient, ".player-stop")).as("the way out, " + how).isEmpty();
    }

    /** Those that a finger would not meet at their corners and in their middle. */
    private static List<?> hidden(Visitor patient, String parts) {
        return (List<?>) patient.page().evaluate("""
                parts => {
                  const found = [...document.querySelectorAll(parts)];
                  const meets = (one, x, y) => { const met = document.elementFromPoint(x, y); return one === met || one.contains(met); };
                  return found.length === 0 ? [parts] : found.filter(one => {
                    const { left, right, top, bottom } = one.getBoundingClientRect();
                    return ![top + 3, (top + bottom) / 2, bottom - 3].every(y => meets(one, (left + right) / 2, y));
                  }).map(one => one.textContent.trim());
                }""", parts);
    }

    /** From the first to the last, and back again, once the page has settled: what covers is named. */
    private static void nothingWithTheFocusIsCovered(Visitor patient) {
        nothingWithTheFocusIsCovered(patient, ".player");
    }

    private static void nothingWithTheFocusIsCovered(Visitor patient, String part) {
        try {
            patient.page().waitForFunction("part => (" + COVERED + ")(part).length === 0", part);
        } catch (TimeoutError stays) {
            assertThat((List<?>) patient.page().evaluate(COVERED, part))
                    .as("covered while they have the focus")
                    .isEmpty();
        }
    }

    private static void aVoiceIsAskedForAndReadsAloud(Visitor patient) {
        assertThat((Boolean) patient.page().evaluate("window.spoken.length === 0"))
                .as("nothing is said that nobody asked for")
                .isTrue();
        patient.press("Read it to me").reads("Stop reading");
        assertThat(patient.page().evaluate("window.spoken.at(-1)").toString())
                .as("what is read aloud")
                .startsWith("en-GB: ")
                .contains("Stop if");
        patient.press("Sound and voice").readsTitle("Sound and voice").isSoundOn(Screen.PHONES);
        patient.page().getByLabel("A voice counts and says what comes").check();
        patient.press("Close");
        patient.page()
                .waitForFunction("() => JSON.parse(localStorage.getItem('steadyback-aids')).voice === true"
                        + " && document.activeElement.textContent.includes('Sound and voice')");
    }

    private static void theNumberIsInSightOnEveryScreen(Visitor patient, String what) {
        patient.at(
                List.of(Screen.USUAL_PHONE, Screen.SMALL_PHONE, Screen.AT_A_DESK),
                one -> theNumberIsInSight(one, what));
        patient.page().evaluate(TWICE_THE_TEXT);
        patient.at(Screen.PHONES, one -> theNumberIsInSight(one, what + ", in twice the text"));
        patient.page().evaluate("document.documentElement.style.fontSize = ''");
    }

    private static void theNumberIsInSight(Visitor patient, String what) {
        assertThat((Boolean) patient.page()
                        .evaluate("() => { const ring = document.querySelector('.ring-big').getBoundingClientRect();"
                                + " const foot = document.querySelector('.player-bar').getBoundingClientRect();"
                                + " return ring.height > 0 && ring.top >= 0 && ring.bottom <= foot.top; }"))
                .as(what + " is above the foot, " + patient.page().viewportSize().width)
                .isTrue();
        patient.isSound();
    }

    @ParameterizedTest
    @CsvSource({"390, 844", "360, 600"})
    void aSecondTapOnDoneOnlyLengthensTheRest(int width, int height) {
        try (var patient = inTheFirstExercise(Visitor.at(width, port), width, height)) {
            var done = button(patient, "Set 1 done");
            var spot = done.boundingBox();
            done.click();
            tapAt(patient, spot.x + spot.width / 2, spot.y + spot.height / 2);
            assertThat(set(patient, 2).getAttribute("aria-pressed"))
                    .as("set 2 after two taps at one spot")
                    .isEqualTo("false");
            patient.press("15 s more");
            assertThat(set(patient, 2).getAttribute("aria-pressed")).isEqualTo("false");

            patient.press("Start set 2");
            var last = button(patient, "Set 2 done");
            var lastSpot = last.boundingBox();
            last.click();
            var next = button(patient, "Next exercise").boundingBox();
            assertThat(next.x + next.width).as("the right end of Next").isLessThan(lastSpot.x);

            button(patient, "Next exercise").click();
            tapAt(patient, next.x + next.width / 2, next.y + next.height / 2);
            patient.reads("Exercise 2 of 2");
            assertThat(patient.offers("Pause"))
                    .as("counting, after two taps on Next")
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource("360, 600")
    void aSessionThatAnotherTabSavedIsNoSecondOneButAnAdditionOrACorrection(int width, int height) {
        try (var early = inTheFirstExercise(Visitor.at(width, port), width, height);
                var late = inTheFirstExercise(Visitor.at(width, port), width, height);
                var other = inTheFirstExercise(Visitor.at(Visitor.DESK, port), Visitor.DESK, 900)) {
            early.press("Set 1 done");
            late.press("Set 1 done").press("Skip this one").press("No time");
            late.press("Skip this one").press("Too hard today");
            late.press("Leave the rest out").readsTitle("How was it?");
            other.press("Skip this one").press("No time").press("Skip this one").press("No time");
            other.press("Leave the rest out").press("Save").readsTitle("Saved");

            returnTo(early);
            early.readsTitle("Today’s session is saved already").isSound();
            early.press("I did this as well: add it").reads("Exercise 1 of 2");

            late.press("Save").readsTitle("Today’s session is saved already").isSound();
            late.press("It is the same: correct the saved one").readsTitle("Correct this entry");
            late.reads("Skipped: too hard today").press("Save the correction").readsTitle("Saved");
            late.press("Back to today").reads("corrected");
            assertThat(late.page()
                            .getByRole(
                                    AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Correct")))
                            .count())
                    .as("entries of today")
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource("360, 600")
    void whileOneTabShowsWhatToDoNowTheOthersOfferNothing(int width, int height) {
        try (var patient = inTheFirstExercise(Visitor.at(width, port), width, height);
                var early = patient.anotherTab();
                var waiting = patient.anotherTab();
                var late = patient.anotherTab()) {
            early.open("/me/session").press("Start").press("Leave it out");
            early.press("Set 1 done").reads("Rest");
            waiting.open("/me/session").reads("Start");

            patient.press("Stop: something is wrong");
            tick(patient, FAINT);
            patient.press("Not sure").readsTitle("Please ring for help now").reads("Is that right?");
            early.readsTitle("Please stop here").reads(SAID_ELSEWHERE).isSound();
            waiting.reads(SAID_ELSEWHERE).reads("Please ring for help now").isSound();
            assertThat(waiting.offers("Start")).as("a start beside the stop").isFalse();
            late.open("/me/session").reads(SAID_ELSEWHERE);
            assertThat(late.offers("Start"))
                    .as("a start in a tab opened meanwhile")
                    .isFalse();

            patient.press("No, that was a slip").readsTitle("Stop here for now");
            early.reads("Exercise 1 of 2");
            assertThat(set(early, 1).getAttribute("aria-pressed"))
                    .as("what was done before the slip")
                    .isEqualTo("true");
            button(waiting, "Start").waitFor();

            tick(patient, FAINT);
            patient.press("Yes").readsTitle("Please ring for help now");
            early.readsTitle("Please stop here");
            patient.press("Yes, that is right").reads("Saved.");
            early.page().reload();
            early.reads("Please ring for help now");
            assertThat(early.offers("Start")).isFalse();
        }
    }

    @Test
    void theScreensPageOfAdviceShutsThePlayersOfOtherTabs() {
        try (var patient = inTheFirstExercise(Visitor.at(Visitor.PHONE, port), Visitor.PHONE, 844);
                var other = patient.anotherTab()) {
            prescribing.gate(clinic, anna, pat.patient(), GateAction.EMERGENCY);
            other.open("/me/screen").reads("Your exercises wait until a clinician has decided.");
            patient.readsTitle("Please stop here");
        }
    }

    /** Something else that has passed was a stop for a moment: "please stop" never stands beside "you can exercise". */
    @Test
    void whatWasShutForAMomentGoesOnWhereItWas() {
        try (var patient = inTheFirstExercise(Visitor.at(Visitor.PHONE, port), Visitor.PHONE, 844);
                var other = patient.anotherTab()) {
            prescribing.gate(clinic, anna, pat.patient(), GateAction.CLINICIAN_FIRST);
            other.open("/me").page().evaluate(LOOK);
            patient.readsTitle("Please stop here");

            prescribing.gate(clinic, anna, pat.patient(), GateAction.OK);
            other.page().evaluate(LOOK);
            patient.reads("Exercise 1 of 2");
            assertThat(patient.shows("Please stop here")).isFalse();
        }
    }

    /** Closed at the desk, of which no other tab of this browser knows. */
    @Test
    void whoReturnsToThePageAfterTheGateWasClosedIsOfferedNothing() {
        try (var patient = inTheFirstExercise(Visitor.at(Visitor.PHONE, port), Visitor.PHONE, 844)) {
            patient.press("Set 1 done").reads("Rest");
            prescribing.gate(clinic, anna, pat.patient(), GateAction.SAME_DAY);
            returnTo(patient);
            patient.readsTitle("Please stop here").isSound();
            patient.press("Save what you did").press("Save").readsTitle("Saved");
        }
    }

    @Test
    void theScreenStaysAwakeAfterALookAtAnotherApp() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.page()
                    .addInitScript(
                            "window.locks = []; Object.defineProperty(navigator, 'wakeLock', {value: {request: async () => {"
                                    + " const lock = {released: false, async release() { this.released = true; }};"
                                    + " window.locks.push(lock); return lock; }}});");
            inTheFirstExercise(patient, Visitor.PHONE, 844);
            patient.page().waitForFunction("() => window.locks.length === 1");
            patient.page().evaluate("window.locks[0].released = true");
            returnTo(patient);
            patient.page().waitForFunction("() => window.locks.length === 2 && !window.locks[1].released");

            patient.page().goBack();
            patient.readsTitle("How is your pain right now?");
            patient.page().waitForFunction("() => window.locks[1].released");
        }
    }

    private Visitor inTheFirstExercise(Visitor patient, int width, int height) {
        patient.page().setViewportSize(width, height);
        patient.signInAt(email, PASSWORD, "/me/session").press("Start");
        return patient.press("Leave it out").reads("Exercise 1 of 2");
    }

    private static Locator button(Visitor patient, String words) {
        return patient.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** Or unticks. */
    private static void tick(Visitor patient, String sign) {
        patient.page()
                .locator("label.player-symptom")
                .filter(new Locator.FilterOptions().setHasText(sign))
                .click();
    }

    private static Locator set(Visitor patient, int number) {
        return patient.page().locator("ol.set-row button").nth(number - 1);
    }

    /** At once, whatever is there, as a finger does. */
    private static void tapAt(Visitor patient, double x, double y) {
        patient.page().mouse().click(x, y);
    }

    private static void returnTo(Visitor patient) {
        patient.page().evaluate("document.dispatchEvent(new Event('visibilitychange'))");
    }
}
