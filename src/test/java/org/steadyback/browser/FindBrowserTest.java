package org.steadyback.browser;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A physio finds exercises: by keyboard alone, by what nearly fits, by favourites, and beside a chart. */
@PortalInBrowser
class FindBrowserTest {

    @LocalServerPort
    int port;

    @Test
    void findsAWholeWishByKeyboardAloneInLessThanTenSeconds() {
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026")
                    .follow("Library")
                    .readsTitle("Library");
            var keys = physio.page().keyboard();
            var began = System.nanoTime();
            keys.press("/");
            keys.type(
                    "level 2 extension exercise, standing, fine with osteoporosis",
                    new com.microsoft.playwright.Keyboard.TypeOptions()
                            .setDelay(40)); // an unhurried typist's 300 a minute
            keys.press("Enter");
            physio.reads("Read as: level 2 · extension · standing · fine with osteoporosis.");
            physio.page().waitForFunction("() => document.activeElement.matches('a.exercise-name')");
            keys.press("Enter");
            physio.readsTitle("Standing back bend at wall");
            var took = Duration.ofNanos(System.nanoTime() - began);

            assertThat(took).isLessThan(Duration.ofSeconds(10));
            physio.page().goBack();
            physio.reads("Read as: level 2");
            assertThat(physio.path()).contains("q=level%202%20extension");
        }
    }

    /** On a slow machine the timer that sends what was typed comes late: the rows on the page are still those of before. */
    @ParameterizedTest
    @ValueSource(strings = {"Enter", "ArrowDown"})
    void neverGoesToARowOfTheAnswerBefore(String key) {
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.page().addInitScript("""
                    const inTime = window.setTimeout;
                    window.setTimeout = (run, wait, ...more) => inTime(run, wait === 400 ? 1200 : wait, ...more);""");
            inTheSearch(physio);
            var keys = physio.page().keyboard();
            keys.type("bird dog");
            physio.page().evaluate("""
                    () => {
                      window.wentTo = [];
                      document.addEventListener('focusin', event => window.wentTo.push(event.target.textContent));
                    }""");
            keys.press(key);
            awaitResult(physio, "Bird dog");

            assertThat((List<?>) physio.page().evaluate("window.wentTo")).hasToString("[Bird dog]");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Enter", "ArrowDown"})
    void waitsForAnAnswerHoweverLongItTakes(String key) {
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.page().clock().install();
            inTheSearch(physio);
            var held = new ArrayList<Route>();
            physio.page().route("**/?v-r=uidl*", held::add);
            var keys = physio.page().keyboard();
            keys.type("bird dog");
            keys.press(key);
            physio.page().waitForCondition(() -> !held.isEmpty());
            physio.page().clock().runFor(20_000);
            assertThat(physio.page().evaluate("document.activeElement.value")).isEqualTo("bird dog");

            physio.page().unroute("**/?v-r=uidl*");
            held.forEach(Route::resume);
            awaitResult(physio, "Bird dog");
        }
    }

    @Test
    void whoTypesOnAfterEnterStaysInTheField() {
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            inTheSearch(physio);
            var keys = physio.page().keyboard();
            keys.type("bird");
            keys.press("Enter");
            keys.type(" dog squares");
            physio.page()
                    .waitForFunction("() => document.querySelector('.library-search').dataset.answered"
                            + " === 'bird dog squares' && document.querySelector('a.exercise-name').textContent"
                            + " === 'Bird dog with squares'");
            assertThat(physio.page().evaluate("document.activeElement.value")).isEqualTo("bird dog squares");
        }
    }

    @Test
    void goesToWhatNearlyFitsWhereNothingDoes() {
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.signInAt(
                            "physio@demo.test",
                            "steady-demo-2026",
                            "/clinic/library?section=physical-fitness&level=5&have=Chair")
                    .reads("These nearly fit");
            physio.page().keyboard().press("/");
            physio.page().keyboard().press("ArrowDown");
            physio.page().waitForFunction("() => document.activeElement.matches('.nothing-found a.exercise-name')");
        }
    }

    private static void inTheSearch(Visitor physio) {
        physio.signInAt("physio@demo.test", "steady-demo-2026", "/clinic/library")
                .readsTitle("Library");
        physio.page().keyboard().press("/");
        physio.page().waitForFunction("() => document.activeElement.matches('.library-search input')");
    }

    private static void awaitResult(Visitor physio, String name) {
        physio.page()
                .waitForFunction(
                        "name => document.activeElement.matches('a.exercise-name')"
                                + " && document.activeElement.textContent === name",
                        name);
    }

    @Test
    void walksThroughTheResultsAndBackByArrows() {
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026")
                    .follow("Library")
                    .readsTitle("Library");
            var keys = physio.page().keyboard();
            keys.press("/");
            keys.type("brigde");
            physio.reads("“brigde” was taken for");
            keys.press("ArrowDown");
            assertThat(focused(physio)).isEqualTo("Bridge");
            keys.press("ArrowDown");
            keys.press("ArrowDown");
            keys.press("ArrowUp");
            assertThat(focused(physio)).isEqualTo("Bridge with march");
            keys.press("Escape");
            assertThat(physio.page().evaluate("document.activeElement.value")).isEqualTo("brigde");
        }
    }

    @Test
    void saysWhatNearlyFitsAndKeepsFavourites() {
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.signInAt(
                            "physio@demo.test",
                            "steady-demo-2026",
                            "/clinic/library?section=physical-fitness&level=5&have=Chair")
                    .reads("Nothing fits all of these")
                    .reads("These nearly fit")
                    .reads("but needs: Running shoes")
                    .isSoundAtBothWidths();
            physio.open("/clinic/library?q=bird%20dog").reads("Bird dog with squares");
            var star = physio.page().getByLabel("Favourite: Bird dog", new Page.GetByLabelOptions().setExact(true));
            if (star.getAttribute("aria-pressed").equals("false")) {
                star.press("Enter");
            }
            physio.page()
                    .waitForFunction("() => document.querySelector('.star').getAttribute('aria-pressed') === 'true'");
            physio.isSoundAtBothWidths();
            physio.open("/clinic/library?favourites=yes").reads("Bird dog").isSoundAtBothWidths();
            assertThat(names(physio)).contains("Bird dog").doesNotContain("Bird dog with squares");
        }
    }

    @Test
    void climbsALadderAndSeesAMenu() {
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.signInAt("physio@demo.test", "steady-demo-2026", "/clinic/library/families/bridges")
                    .readsTitle("Bridges")
                    .reads("A ladder of 5, from the easiest to the hardest.")
                    .isSoundAtBothWidths();
            physio.follow("Bridge")
                    .readsTitle("Bridge")
                    .reads("Easier: Buttock squeeze")
                    .isSoundAtBothWidths();
            physio.open("/clinic/library/families/mind-body-and-mixed-fitness")
                    .reads("A menu of 5 without order")
                    .isSoundAtBothWidths();
        }
    }

    @Test
    void startsAProgrammeFromASet() {
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            var patient = "Leo Santos";
            physio.signIn("physio@demo.test", "steady-demo-2026");
            physio.find("Find by name", patient).follow(patient);
            physio.follow("Programme").readsTitle("Programme");
            physio.follow("Choose in the whole library")
                    .reads("Choosing for " + patient)
                    .isSoundAtBothWidths();
            physio.follow("Five minutes").readsTitle("Five minutes").isSoundAtBothWidths();
            physio.press("Add 5 exercises to the programme")
                    .readsTitle("Programme")
                    .reads("Nothing is saved yet.")
                    .reads("Directions, ")
                    .isSoundAtBothWidths();
        }
    }

    private static Object focused(Visitor visitor) {
        return visitor.page().evaluate("document.activeElement.textContent");
    }

    private static List<String> names(Visitor visitor) {
        return visitor.page().locator("a.exercise-name").allTextContents();
    }
}
