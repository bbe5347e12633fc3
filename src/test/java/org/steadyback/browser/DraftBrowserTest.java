package org.steadyback.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** Half a review, half a programme, half a take-in survive reload, another tab, Back and a new sign-in; and so does one's place in a list. */
@PortalInBrowser
class DraftBrowserTest {

    private static final String PHYSIO = "physio@demo.test";
    private static final String PASSWORD = "steady-demo-2026";

    @LocalServerPort
    int port;

    @Test
    void halfAReview() {
        String address;
        try (var physio = Visitor.at(Visitor.PHONE, port)) {
            physio.signIn(PHYSIO, PASSWORD);
            physio.find("Find by name", "Martin").follow("Martin Hale").follow("Review");
            physio.readsTitle("Review").reads("What you write is kept as a draft.");
            // as a person types: the field is never left
            type(physio.page(), note(physio.page()), "Good steady weeks,");
            physio.reads("Draft kept at").isSound();
            address = physio.path();

            physio.page().reload();
            physio.reads("This is your draft of").isSound();
            assertThat(note(physio.page())).hasValue("Good steady weeks,");

            physio.follow("Summary").readsTitle("Summary");
            physio.page().goBack();
            physio.reads("This is your draft of");
            assertThat(note(physio.page())).hasValue("Good steady weeks,");

            var tab = physio.page().context().newPage();
            tab.navigate(physio.page().url());
            assertThat(note(tab)).hasValue("Good steady weeks,");
            tab.close();
        }
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.signInAnew(PHYSIO, PASSWORD).open(address).reads("This is your draft of");
            assertThat(note(physio.page())).hasValue("Good steady weeks,");
            physio.press("Discard draft").reads("Draft discarded.").isSound();
            assertThat(note(physio.page())).hasValue("");
            physio.page().reload();
            physio.reads("What you write is kept as a draft.");
            assertThat(note(physio.page())).hasValue("");
        }
    }

    @Test
    void halfAProgramme() {
        String address;
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.signIn(PHYSIO, PASSWORD);
            physio.find("Find by name", "Martin").follow("Martin Hale").follow("Programme");
            physio.readsTitle("Programme");
            physio.write("Search the library", "pelvic tilt sitting")
                    .press("Add Pelvic tilt sitting")
                    .reads("Draft kept at");
            goal(physio.page()).fill("Dig the garden");
            goal(physio.page()).press("Tab");
            address = physio.path();
            assertThat(line(physio.page())).isVisible();

            physio.page().waitForFunction("() => !document.activeElement?.closest('vaadin-text-area')");
            physio.page().reload();
            physio.reads("This is your draft of").isSound();
            assertThat(goal(physio.page())).hasValue("Dig the garden");
            assertThat(line(physio.page())).isVisible();

            physio.follow("Library").readsTitle("Library");
            physio.page().goBack();
            physio.reads("This is your draft of");
            assertThat(goal(physio.page())).hasValue("Dig the garden");

            var tab = physio.page().context().newPage();
            tab.navigate(physio.page().url());
            assertThat(goal(tab)).hasValue("Dig the garden");
            assertThat(line(tab)).isVisible();
            tab.close();
        }
        try (var physio = Visitor.at(Visitor.PHONE, port)) {
            physio.signInAnew(PHYSIO, PASSWORD).open(address).reads("This is your draft of");
            physio.isSound();
            assertThat(goal(physio.page())).hasValue("Dig the garden");
            physio.press("Discard draft").reads("Draft discarded.");
            assertThat(line(physio.page())).hasCount(0);
        }
    }

    @Test
    void halfATakeIn() {
        try (var physio = Visitor.at(Visitor.PHONE, port)) {
            physio.signInAt(PHYSIO, PASSWORD, "/clinic/take-in").readsTitle("New patient");
            type(physio.page(), physio.page().getByLabel("Name", exact()), "Half A. Person");
            physio.date("Birth date", "17/05/1980").choose("Non-specific low back pain");
            physio.reads("Draft kept at").isSound();

            physio.page().reload();
            physio.reads("This is your draft of");
            assertThat(physio.page().getByLabel("Name", exact())).hasValue("Half A. Person");
            assertThat(physio.page().getByLabel("Birth date", exact())).hasValue("17/05/1980");

            var tab = physio.page().context().newPage();
            tab.navigate(physio.page().url());
            assertThat(tab.getByLabel("Name", exact())).hasValue("Half A. Person");
            // two tabs of one person: what the other wrote is not overwritten unasked
            tab.getByLabel("Name", exact()).fill("Half A. Person, of the other tab");
            tab.getByText("Draft kept at").waitFor();
            tab.close();
            physio.page().getByLabel("Name", exact()).fill("Half A. Person, of this tab");
            physio.reads("You have gone on with this elsewhere").isSound();
            physio.press("Keep this one instead").reads("Draft kept at");
        }
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.signInAnew(PHYSIO, PASSWORD).open("/clinic/take-in").reads("This is your draft of");
            assertThat(physio.page().getByLabel("Name", exact())).hasValue("Half A. Person, of this tab");
            physio.isSound().press("Discard draft").reads("Draft discarded.");
            assertThat(physio.page().getByLabel("Name", exact())).hasValue("");
        }
    }

    /** The caseload scrolls by itself, the library with its page. */
    @Test
    void onesPlaceInAListComesBackOnBack() {
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.signIn(PHYSIO, PASSWORD);
            comesBack(physio.page(), "document.querySelector('.caseload-rows')", 900, ".caseload-rows a.patient-name");
            physio.open("/clinic/library");
            comesBack(physio.page(), "document.documentElement", 1500, ".exercise-results a.exercise-name");
        }
    }

    private static void comesBack(Page page, String scroller, int top, String rows) {
        page.waitForFunction("() => " + scroller + "?.scrollHeight > " + (top + 900));
        page.evaluate(scroller + ".scrollTop = " + top);
        var inSight = "[...document.querySelectorAll('" + rows + "')].find(row => {"
                + " const at = row.getBoundingClientRect(); return at.top > 400 && at.bottom < 800; })";
        // what a list has in sight it knows a moment after it was scrolled; nobody presses in that moment
        // (in the library the page scrolls, and the list knows nothing of it)
        page.waitForFunction("() => " + inSight + " && " + scroller + ".scrollTop > " + (top - 50) + " && (" + scroller
                + ".firstVisibleIndex ?? 1) > 0");
        var scrolled = ((Number) page.evaluate(scroller + ".scrollTop")).intValue();
        var name =
                (String) page.evaluate("() => { const row = " + inSight + "; row.click(); return row.textContent; }");
        var list = page.url();
        page.waitForURL(url -> !url.equals(list));
        page.waitForFunction("rows => document.querySelector(rows) === null && document.querySelector('h1')", rows);

        page.goBack();

        page.waitForURL(list);
        page.waitForFunction("top => " + scroller + "?.scrollTop > top", scrolled / 2);
        page.waitForFunction(
                "name => { const row = document.activeElement; const at = row?.getBoundingClientRect();"
                        + " return row?.textContent === name && at.top > 0 && at.bottom < innerHeight; }",
                name);
    }

    /** Letter by letter, and until all of it has arrived: what is typed goes out once a second. */
    private static void type(Page page, Locator field, String text) {
        page.waitForResponse(
                answer -> {
                    var sent = answer.request().postData();
                    return sent != null && sent.contains(text);
                },
                () -> field.pressSequentially(text));
    }

    private static Locator note(Page page) {
        return page.getByLabel("Note to the patient", exact());
    }

    private static Locator goal(Page page) {
        return page.getByLabel("Goal, in the patient's words", exact());
    }

    private static Locator line(Page page) {
        return page.getByRole(
                AriaRole.BUTTON,
                new Page.GetByRoleOptions()
                        .setName(java.util.regex.Pattern.compile("^Change dose: Pelvic tilt sitting$")));
    }

    private static Page.GetByLabelOptions exact() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
