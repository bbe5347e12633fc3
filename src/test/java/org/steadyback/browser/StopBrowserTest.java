package org.steadyback.browser;

import java.time.Clock;
import java.time.LocalDate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.steadyback.browser.Visitor.Screen;
import org.steadyback.kernel.AccountId;
import org.steadyback.screening.GateAction;
import org.steadyback.session.Prescribing;
import org.steadyback.testing.Clinic;

import static org.assertj.core.api.Assertions.assertThat;

/** A sign is felt in the middle of a session: what is shown at once, without network; and what other open pages offer from then on. */
@ClinicInBrowser
class StopBrowserTest {

    private static final String PASSWORD = "a quiet walk helps";
    private static final String FAINT = "Fainting, or nearly fainting";
    private static final String SLIP = "No, that was a slip";
    private static final String CHEST = "Chest pain, or pain that spreads to an arm or the jaw";
    private static final String RED_FLAG =
            "New numbness between the legs, or a new change of bladder, bowel or sexual feeling";
    private static final String SOMETHING_ELSE = "Something else that made me stop";
    private static final String KIND = "If you might harm yourself, please call now, and stay with somebody you trust.";
    private static final String LEG = "Pain going further down a leg than before";

    @LocalServerPort
    int port;

    @Autowired
    Clinic clinic;

    @Autowired
    Prescribing prescribing;

    AccountId anna;
    Clinic.Person pat;

    @Autowired
    Clock clock;

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
    void withoutNetworkTheEmergencyPageIsThereAtOnceWithTheNumber() {
        try (var patient = inTheFirstExercise(Visitor.at(Visitor.PHONE, port), 844)) {
            patient.loseNetwork();

            patient.press("Stop: something is wrong")
                    .readsTitle("Stop here for now")
                    .isSoundOn(Screen.ALL);
            assertThat(call(patient, "Call 999")).isEqualTo("tel:999");
            patient.press("Save and stop").reads("Tick what you noticed first.").isSoundOn(Screen.ALL);

            tick(patient, FAINT);
            patient.readsTitle("Stop. Do no more exercises now")
                    .reads("Ring now if you passed out")
                    .isSoundOn(Screen.ALL);
            assertThat(call(patient, "Call 999")).isEqualTo("tel:999");
            patient.press("Not sure").readsTitle("Please ring for help now").isSoundOn(Screen.ALL);
            assertThat(call(patient, "Call 999")).isEqualTo("tel:999");
            patient.reads("Did you pass out, or do you still feel unwell? Not sure");

            patient.press("Yes, that is right")
                    .reads("Not saved yet. We keep trying while this page is open; what to do now stays the same.")
                    .reads("only a clinician can change it")
                    .isSoundOn(Screen.ALL);
            assertThat(patient.page().evaluate("window.scrollY"))
                    .as("the number is in sight, wherever one was when it was confirmed")
                    .isEqualTo(0);
            assertThat(patient.offers(SLIP))
                    .as("a way back once it is on its way")
                    .isFalse();
            assertThat(patient.shows("Call 999")).isTrue();

            patient.page().context().setOffline(false);
            patient.reads("Saved.");
        }
    }

    /** At twice the text size the question is read before its answers are pressed: nothing lies over it. */
    @Test
    void withLargeTextOnASmallScreenTheQuestionIsNotUnderTheFoot() {
        try (var patient = inTheFirstExercise(Visitor.at(360, port), 600)) {
            patient.page().evaluate("document.documentElement.style.fontSize = '200%'");
            patient.press("Stop: something is wrong");
            tick(patient, FAINT);
            patient.readsTitle("Stop. Do no more exercises now").isSound();
            assertThat(
                            (Boolean)
                                    patient.page()
                                            .evaluate(
                                                    "() => { const foot = document.querySelector('.player-bar').getBoundingClientRect();"
                                                            + " return [...document.querySelectorAll('.player > :not(.player-bar)')]"
                                                            + ".every(part => part.getBoundingClientRect().bottom <= foot.top + 16); }"))
                    .as("nothing is under the foot")
                    .isTrue();
        }
    }

    @Test
    void aTabThatWasOpenBeforeTheStopInAnotherOffersNothing() {
        try (var early = inTheFirstExercise(Visitor.at(Visitor.PHONE, port), 844);
                var waiting = Visitor.at(Visitor.PHONE, port);
                var other = inTheFirstExercise(Visitor.at(Visitor.DESK, port), 900)) {
            waiting.signInAt(email, PASSWORD, "/me/session").reads("Start");

            other.press("Stop: something is wrong");
            tick(other, RED_FLAG);
            other.press("Go on: what to do now").readsTitle("Please get help now");
            other.press("Yes, that is right").reads("Saved.").isSound();

            early.press("Set 1 done").press("Skip this one").press("No time");
            early.readsTitle("Please stop here").isSound();
            early.press("Save what you did").press("Save").readsTitle("Saved");
            early.reads("Please get help now").press("Back to today");
            early.reads("Bridge: 10");
            assertThat(early.offers("Start")).isFalse();
            waiting.press("Start").readsTitle("Please stop here").isSound();
            waiting.press("Back to today").readsTitle("Today");
            assertThat(waiting.offers("Start")).isFalse();
            assertThat(waiting.shows("walk")).isFalse();
        }
    }

    /** No click, no reload: whoever comes back to a tab that was open before reads it at once. */
    @ParameterizedTest
    @ValueSource(strings = {"/me", "/me/plan"})
    void anOldTabSaysItWhenItIsLookedAtAgain(String page) {
        try (var old = Visitor.at(Visitor.PHONE, port);
                var other = open(old, page).anotherTab()) {
            other.open("/me/learn").readsTitle("Learn");
            prescribing.gate(clinic, anna, pat.patient(), GateAction.EMERGENCY);

            // Playwright's pages always believe that they are looked at; what the browser tells on coming back is told
            // here, until it is no longer taken for the look before
            old.page().waitForFunction("""
                    () => {
                      window.dispatchEvent(new Event('focus'));
                      return document.body.innerText.includes('Your exercises wait until a clinician has decided');
                    }""");
            assertThat(old.offers("Start")).isFalse();
        }
    }

    private Visitor open(Visitor patient, String page) {
        return patient.signInAt(email, PASSWORD, page).reads(page.equals("/me") ? "Show the exercises" : "Bridge");
    }

    @Test
    void aLowerAnswerSaysWhatToDoAndLeavesRoomForMoreAndTheHighestCounts() {
        try (var patient = inTheFirstExercise(Visitor.at(Visitor.PHONE, port), 844)) {
            patient.press("Stop: something is wrong");
            tick(patient, LEG);
            patient.press("No").readsTitle("Please wait with your exercises").isSound();
            patient.press("I noticed something else, too")
                    .readsTitle("Stop here for now")
                    .reads("Is it in both legs? No");
            tick(patient, CHEST);
            patient.readsTitle("Please ring for help now").isSound();
            patient.reads(LEG);
            patient.press(SLIP)
                    .readsTitle("Stop here for now")
                    .reads("Ticked: " + LEG)
                    .isSound();
            patient.press("Save and stop")
                    .readsTitle("Please wait with your exercises")
                    .isSound();
            assertThat(patient.shows(CHEST))
                    .as("what was taken back before it was sent")
                    .isFalse();
            patient.press("Yes, that is right").reads("Saved.").press("Back to today");
            patient.readsTitle("Today").isSound();
            assertThat(patient.offers("Start")).isFalse();
        }
    }

    @Test
    void somethingElseThatIsGoneIsKeptAndTheSessionGoesOn() {
        try (var patient = inTheFirstExercise(Visitor.at(Visitor.PHONE, port), 844)) {
            patient.press("Stop: something is wrong");
            tick(patient, SOMETHING_ELSE);
            patient.write("What is it, in a few words?", "My bladder felt odd")
                    .reads("Is one of these new?")
                    .isSound();
            patient.press("None of these is new")
                    .reads("Is it still there, or are you worried?")
                    .press("No")
                    .readsTitle("Kept with your session")
                    .reads("What you told us is kept; it is not read at once.")
                    .isSound();
            assertThat(patient.shows("Call 999"))
                    .as("whom to ring, by its words")
                    .isTrue();
            patient.press("Back to the session").reads("Exercise 1 of 2");
            patient.press("Skip this one").press("No time").reads("Exercise 2 of 2");
            patient.press("Skip this one").press("No time");
            patient.press("Leave the rest out").readsTitle("How was it?");
            patient.reads("Not read at once.").isSound();
            patient.press("Save").readsTitle("Saved").press("Back to today");
            patient.reads("Recorded today");
        }
    }

    /** A "no" to whether it is over must not answer for what the words are about; and what they ask is all in sight. */
    @Test
    void wordsOfARedFlagAreAskedAboutBeforeTheSignsOwnQuestion() {
        try (var patient = inTheFirstExercise(Visitor.at(360, port), 600)) {
            patient.press("Stop: something is wrong");
            tick(patient, SOMETHING_ELSE);
            patient.write("What is it, in a few words?", "I wet myself and it is numb down there")
                    .reads("Is one of these new?");
            assertThat(patient.offers("No")).isFalse();
            assertThat(patient.offers("Not sure")).isFalse();
            patient.page().keyboard().press("Tab");
            isAllInSight(patient, "Yes, or I am not sure");
            isAllInSight(patient, "None of these is new");
            patient.isSoundOn(Screen.PHONES);

            patient.press("Yes, or I am not sure").reads("Which of these is it?");
            patient.press("Go on: what to do now").readsTitle("Please get help now");
            patient.press("Yes, that is right").reads("Saved.");
        }
    }

    /** Said in one's own words it is asked about as if it were ticked, and "No" is no answer to it. */
    @Test
    void wordsOfAnotherSignLeadToTheListOfSigns() {
        try (var patient = inTheFirstExercise(Visitor.at(360, port), 600)) {
            patient.press("Stop: something is wrong");
            tick(patient, SOMETHING_ELSE);
            patient.write("What is it, in a few words?", "my foot drags since lunch")
                    .reads("Is it new, or getting worse?");
            assertThat(patient.offers("No")).isFalse();
            patient.page().keyboard().press("Tab");
            isAllInSight(patient, "Yes, or I am not sure: show me the list");
            isAllInSight(patient, "None of these is new");
            patient.isSoundOn(Screen.PHONES);

            patient.press("Yes, or I am not sure: show me the list").readsTitle("Stop here for now");
            tick(patient, "A foot drags, a leg gives way, or walking is unsteady; not just tired muscles");
            patient.press("Yes").readsTitle("Please get help now");
        }
    }

    @Test
    void wordsOfSelfHarmKeepTheirKindWordsOnEveryPageThatFollows() {
        try (var patient = inTheFirstExercise(Visitor.at(Visitor.PHONE, port), 844)) {
            patient.press("Stop: something is wrong");
            tick(patient, SOMETHING_ELSE);
            patient.write("What is it, in a few words?", "I don't want to live")
                    .reads(KIND)
                    .isSound();
            assertThat(patient.offers("No")).isFalse();
            patient.press("I have read this").press("No").readsTitle("Kept with your session");
            patient.reads(KIND).isSound();
            patient.press("No, stop after all").press("Yes").readsTitle("Please wait with your exercises");
            patient.reads(KIND).isSound();
        }
    }

    @Test
    void wordsOfARedFlagThatNobodyAnswersForAreLeftOutAfterAMinuteAndCountAsAYes() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.page().clock().install();
            inTheFirstExercise(patient, 844).press("Stop: something is wrong");
            tick(patient, SOMETHING_ELSE);
            patient.write("What is it, in a few words?", "I wet myself and it is numb down there")
                    .reads("Is one of these new?");
            patient.page().clock().runFor(61_000);
            patient.readsTitle("Please get help now").reads(RED_FLAG);
        }
    }

    /** While "Is that right?" waits in one tab, another says the same of it, word for word, with the same numbers. */
    @ParameterizedTest
    @CsvSource({
        "'A foot drags, a leg gives way, or walking is unsteady; not just tired muscles', Yes, Please get help now",
        "'Fainting, or nearly fainting', Yes, Please ring for help now"
    })
    void oneSignHasOneSentenceInEveryTab(String sign, String answer, String title) {
        try (var other = Visitor.at(Visitor.PHONE, port)) {
            other.signInAt(email, PASSWORD, "/me/session").reads("Start");
            var player = other.anotherTab();
            player.open("/me/session").press("Start").press("Leave it out");
            player.press("Stop: something is wrong");
            tick(player, sign);
            player.press(answer).readsTitle(title);
            var said = player.page().locator(".player-advice-text").innerText();

            other.reads(title + ".").reads(said).isSound();
            player.page().close();
        }
    }

    /** Waits until it is, with nothing lying over it. */
    private static void isAllInSight(Visitor patient, String button) {
        patient.page().waitForFunction("""
                name => {
                  const one = [...document.querySelectorAll('button')].find(one => one.textContent.trim() === name);
                  const box = one.getBoundingClientRect();
                  const there = [box.top + 2, box.bottom - 2].map(y => document.elementFromPoint(box.x + box.width / 2, y));
                  return box.top >= 0 && box.bottom <= innerHeight && there.every(at => one === at || one.contains(at));
                }""", button);
    }

    @Test
    void aQuestionWithoutAnAnswerIsLeftOutAfterAMinute() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.page().clock().install();
            inTheFirstExercise(patient, 844).press("Stop: something is wrong");
            tick(patient, FAINT);
            patient.readsTitle("Stop. Do no more exercises now");
            patient.page().clock().runFor(59_000);
            assertThat(patient.shows("Please ring for help now")).isFalse();
            patient.page().clock().runFor(2_000);
            patient.readsTitle("Please ring for help now");
            patient.page().clock().runFor(61_000);
            patient.reads("only a clinician can change it");
        }
    }

    @Test
    void aPageThatIsClosedOnAQuestionSendsWhatWasTicked() {
        try (var patient = inTheFirstExercise(Visitor.at(Visitor.PHONE, port), 844)) {
            patient.press("Stop: something is wrong");
            tick(patient, FAINT);
            patient.page().onDialog(dialog -> dialog.accept());
            patient.open("/me").reads("Please ring for help now");
        }
    }

    @Test
    void wordsOfARedFlagAreAskedAboutBeforeTheyAreSaved() {
        try (var patient = inTheFirstExercise(Visitor.at(Visitor.PHONE, port), 844)) {
            patient.press("Skip this one").press("No time").reads("Exercise 2 of 2");
            patient.press("Skip this one").press("No time");
            patient.press("Leave the rest out").readsTitle("How was it?");
            patient.write("Anything your physio should know?", "I am numb between my legs");
            patient.press("Save")
                    .reads("Please answer this before it is saved.")
                    .isSound();
            assertThat(patient.page()
                            .evaluate("document.activeElement.innerText")
                            .toString())
                    .as("what has the focus")
                    .contains("Is one of these new?");
            patient.press("None of this is new: save").readsTitle("Saved");
            patient.reads("Nobody reads your note at once.").isSound();
            assertThat(patient.shows("Call 999")).isTrue();
        }
    }

    @Test
    void aStopThatWasSaidWithoutNetworkOutlivesItsTabAndShutsTheOtherPages() {
        try (var waiting = Visitor.at(Visitor.PHONE, port)) {
            waiting.signInAt(email, PASSWORD, "/me").readsTitle("Hello, Pat");
            var player = waiting.anotherTab();
            player.open("/me/session").press("Start").press("Leave it out");
            waiting.loseNetwork();

            player.press("Stop: something is wrong");
            tick(player, CHEST);
            player.readsTitle("Please ring for help now");
            waiting.readsTitle("Please ring for help now")
                    .reads("It asks you there whether that is right.")
                    .isSound();
            assertThat(waiting.shows("Call 999")).isTrue();
            player.press(SLIP).readsTitle("Stop here for now");
            waiting.readsTitle("Hello, Pat");
            tick(player, CHEST);
            player.press("Yes, that is right").reads("Not saved yet.");
            player.page().close();
            waiting.reads("It is kept on this device").isSound();

            waiting.page().context().setOffline(false);
            waiting.reads(CHEST).readsTitle("Please ring for help now");
            assertThat(waiting.shows("Hello, Pat")).isFalse();
        }
    }

    /** The list of signs comes through the frame: on a page without boxes of its own they are there all the same. */
    @Test
    void wordsOnAPageWithoutBoxesLeadToTheListOfSigns() {
        try (var patient = Visitor.onANewDevice(Visitor.PHONE, port)) {
            patient.signInAt(email, PASSWORD, "/me/away");
            patient.page().locator("textarea").first().fill("My bladder is odd");
            patient.press("Yes, or I am not sure: ask me").isSound();
            patient.page().getByRole(AriaRole.CHECKBOX).first().check();
            patient.press("Yes: show me what to do").reads("Please").isSound();
        }
    }

    private Visitor inTheFirstExercise(Visitor patient, int height) {
        var width = patient.page().viewportSize().width;
        patient.page().setViewportSize(width, height);
        patient.signInAt(email, PASSWORD, "/me/session").press("Start");
        return patient.press("Leave it out").reads("Exercise 1 of 2");
    }

    private static void tick(Visitor patient, String sign) {
        patient.page()
                .getByText(sign, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
    }

    private static String call(Visitor patient, String words) {
        return patient.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words))
                .first()
                .getAttribute("href");
    }
}
