package org.steadyback.browser;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-02: the patient sees what is due, moves it, does it, records it, and mends the record. */
@PortalInBrowser
class RecordBrowserTest {

    private static final Pattern ONWARDS = Pattern.compile(
            "^(Done|Start set \\d+|Set \\d+ done|I did \\d+ minutes|To the last questions|Next.*|.*rest.*)$");

    private static final Page.GetByRoleOptions START =
            new Page.GetByRoleOptions().setName("Start").setExact(true);

    @LocalServerPort
    int port;

    @Test
    void movesASessionRecordsItAndCorrectsIt() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signIn("patient@demo.test", "steady-demo-2026")
                    .reads("this morning")
                    .isSoundAtBothWidths();
            var start = patient.page().getByRole(AriaRole.LINK, START).boundingBox();
            assertThat(start.y + start.height)
                    .as("Start stands above the tabs without scrolling, below the question about the morning")
                    .isLessThan(844 - 72);
            patient.rate("How was your back this morning, after yesterday's session?", 0)
                    .reads("Saved: 0 of 10");
            patient.press("Change")
                    .rate("How was your back this morning, after yesterday's session?", 1)
                    .reads("Saved: 1 of 10")
                    .isSoundAtBothWidths();
            for (var page : new String[] {"Plan", "Progress", "Today"}) {
                patient.follow(page).isSoundAtBothWidths();
            }

            patient.unfold("Do it at another time")
                    .reads("Your day")
                    .press(Pattern.compile("^Later: session 1, now .*"))
                    .reads("Saved. Your times:")
                    .isSoundAtBothWidths();

            patient.follow("Start").readsTitle("How is your pain right now?").isSoundAtBothWidths();
            patient.rate("How is your pain right now?", 3);
            doEverything(patient);

            theQuestionsAfterIt(patient);
            patient.press("Save");
            patient.readsTitle("Saved. That is this session done")
                    .reads("Pain 3 before, 4 at worst, 2 after")
                    .reads("Tomorrow morning: one question")
                    .isSoundAtBothWidths()
                    .press("Back to today");

            patient.reads("Recorded today").press(Pattern.compile("^Correct.*"));
            patient.readsTitle("Correct this entry").reads("Skipped: no time").isSoundAtBothWidths();
            patient.press(Pattern.compile("^I did not skip it.*")).press(Pattern.compile("^Add set 1.*"));
            patient.rate("Worst pain during the session", 6);
            patient.press("Save the correction").readsTitle("Saved").press("Back to today");
            patient.reads("Recorded today").reads("6 at worst").isSoundAtBothWidths();
        }
    }

    /** A tap answers and leads on; the last one can be taken back, and what was left out is no number. */
    private static void theQuestionsAfterIt(Visitor patient) {
        patient.reads("Question 1 of 3").isSoundAtBothWidths().rate("Pain now, after it", 3);
        patient.reads("Question 2 of 3").readsTitle("What was the worst pain while you exercised?");
        assertThat((Boolean) patient.page().evaluate("document.activeElement.matches('h1')"))
                .as("the new question has the focus")
                .isTrue();
        patient.reads("Pain now, after it: 3").isSoundAtBothWidths().press(Pattern.compile("^Undo.*"));
        patient.reads("Question 1 of 3").rate("Pain now, after it", 2);
        patient.reads("Question 2 of 3").rate("Worst pain during the session", 4);
        patient.reads("Question 3 of 3").press("Leave it out");
        patient.readsTitle("How was it?").reads("How hard it was: left out").isSoundAtBothWidths();
        patient.press(Pattern.compile("^Change.*How hard it was"));
        patient.reads("Question 3 of 3").rate("How hard was it?", 5);
        patient.readsTitle("How was it?")
                .reads("Worst pain during the session: 4")
                .reads("How hard it was: 5");
    }

    /** Ticks every set as asked; the second exercise is skipped with a reason. */
    private static void doEverything(Visitor patient) {
        patient.reads("Exercise 1 of").isSoundAtBothWidths().press(ONWARDS).press("Next exercise");
        patient.press("Skip this one").press("No time");
        for (int step = 0; step < 40 && !patient.shows("How was it?"); step++) {
            patient.press(ONWARDS);
        }
        assertThat(patient.shows("How was it?")).isTrue();
    }
}
