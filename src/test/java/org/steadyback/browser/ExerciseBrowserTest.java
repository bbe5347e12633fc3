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
            patient.page().locator("a.plan-name").first().click();
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

    @Test
    void theStepsAreOneTapAwayInThePlayer() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signInAt("patient2@demo.test", "steady-demo-2026", "/me");
            patient.follow("Start").readsTitle("Before you start");
            patient.rate("How is your pain right now?", 3).press(Pattern.compile("^(Go on|Next|Start).*"));
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
