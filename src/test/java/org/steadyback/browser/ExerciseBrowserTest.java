package org.steadyback.browser;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** An exercise as the physio and the patient see it, and its steps in the player. */
@PortalInBrowser
class ExerciseBrowserTest {

    @LocalServerPort
    int port;

    @Test
    void thePhysioReadsEverything() {
        try (var physio = Visitor.at(Visitor.PHONE, port)) {
            physio.signInAt("physio@demo.test", "steady-demo-2026", "/clinic/library/bridge");
            physio.readsTitle("Bridge")
                    .readsTitle("How it is done")
                    .reads("Breathe out as you lift. Breathe in as you lower.")
                    .readsTitle("Common mistakes")
                    .reads("Roll to your side and rest if you feel light-headed on your back.")
                    .reads("[OWE20]")
                    .isSoundAtBothWidths();
            physio.follow("Sit-to-stand, high seat")
                    .readsTitle("Sit-to-stand, high seat")
                    .isSoundAtBothWidths();
        }
    }

    @Test
    void thePatientReadsTheirOwnAndNoMore() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signInAt("patient@demo.test", "steady-demo-2026", "/me/plan");
            patient.page().locator("a.plan-row").first().click();
            patient.readsTitle("How it is done")
                    .reads("In your plan:")
                    .reads("Stop if")
                    .isSoundAtBothWidths();
            patient.page().getByText("What is known about it").click();
            patient.reads("review by a physiotherapist").isSoundAtBothWidths();
            patient.open("/me/exercises/indoor-walking-bouts")
                    .reads("Not in your plan")
                    .isSoundAtBothWidths();
        }
    }

    /** At 390 wide all of the plan is seen at a glance or two, and each row is big enough for a thumb. */
    @Test
    void thePlanIsARowAnExerciseAndEachLeadsToItsPage() {
        try (var patient = Visitor.at(390, port)) {
            patient.signInAt("patient@demo.test", "steady-demo-2026", "/me/plan")
                    .readsTitle("Your plan");
            var rows = patient.page().locator("a.plan-row");
            var names = patient.page().locator("a.plan-row .plan-name").allTextContents();
            assertThat(names).hasSizeGreaterThan(3).doesNotHaveDuplicates();
            assertThat(rows.count()).isEqualTo(names.size());
            assertThat(rows.all())
                    .allSatisfy(row -> assertThat(row.boundingBox().height).isGreaterThanOrEqualTo(56));
            assertThat(((Number) patient.page().evaluate("document.documentElement.scrollHeight")).intValue())
                    .isLessThan(1600);
            patient.isSound();
            for (int i = 0; i < names.size(); i++) {
                rows.nth(i).click();
                patient.readsTitle(names.get(i)).reads("In your plan:").reads("Less for now");
                patient.reads("Not right for me").follow("Your plan").readsTitle("Your plan");
            }
        }
    }

    @Test
    void theStepsAreOneTapAwayInThePlayer() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signInAt("patient2@demo.test", "steady-demo-2026", "/me");
            patient.follow("Start").readsTitle("How is your pain right now?");
            patient.rate("How is your pain right now?", 3);
            patient.reads("Exercise 1 of");
            assertThat(patient.shows("Get ready")).isFalse();
            var reason = patient.page().getByText(Pattern.compile("^Stop if ."));
            assertThat(reason.count()).as("the exercise's own reason to stop").isEqualTo(1);
            assertThat(reason.isVisible())
                    .as("it is read without opening anything")
                    .isTrue();
            patient.page().getByText("How it is done").click();
            patient.reads("Get ready").reads("Breathe").isSoundAtBothWidths();
        }
    }
}
