package org.steadyback.browser;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the flare button to the return, with the plan and days away beside it. */
@PortalInBrowser
class FlareBrowserTest {

    @LocalServerPort
    int port;

    @Test
    void fromTheButtonToTheReturn() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signInAt("patient@demo.test", "steady-demo-2026", "/me/plan")
                    .isSoundAtBothWidths();
            patient.open("/me/flare").readsTitle("Flare").isSoundAtBothWidths();
            patient.press("My back has flared up").reads("First a short check").isSoundAtBothWidths();
            patient.press("None of these is new")
                    .reads("Day 1 of your flare plan")
                    .isSoundAtBothWidths();
            patient.open("/me").reads("Day 1 of your flare plan").isSoundAtBothWidths();
            patient.open("/me/flare")
                    .press("It has passed: back to my plan")
                    .reads("Earlier flares")
                    .isSoundAtBothWidths();
            patient.open("/me/away").readsTitle("I'm away").isSoundAtBothWidths();
        }
    }

    @Test
    void thePhysioSeesFlareStartAndAwayOfAPatient() {
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026")
                    .find("Find by name", "Tomasz")
                    .follow("Tomasz Zieliński");
            physio.follow("Flares").reads("In a flare, day 3").isSoundAtBothWidths();
            physio.follow("Start").isSoundAtBothWidths();
            physio.follow("Away").isSoundAtBothWidths();
            physio.follow("Programme").isSoundAtBothWidths();
        }
    }

    /** In the second clinic, whose patient nobody else's test needs. */
    @Test
    void aHoldIsMeasuredOnThePhoneAndAnExerciseLetThroughAtTheDesk() {
        try (var physio = Visitor.at(1440, port);
                var patient = Visitor.at(390, port)) {
            physio.signIn("physio@other.test", "steady-demo-2026").follow("Robert Quinn");
            physio.follow("Safety").isSound().follow("Exercises one by one");
            physio.readsTitle("Exercises one by one")
                    .write("Exercise", "bridge")
                    .press("Find");
            physio.isSound().follow("Start");
            physio.press("Measure in three trials: Bridge").reads("Measuring").isSound();

            patient.signIn("patient@other.test", "steady-demo-2026")
                    .unfold("Show the exercises")
                    .reads("hold as long as feels comfortable");
            patient.follow("Start").press("Leave it out");
            patient.reads("Hold it once, as long as feels comfortable").isSound();
            patient.press("Start the timer")
                    .reads("Holding")
                    .press("Stop the timer")
                    .reads("Stopped");
            patient.press("One more").press("To the last questions").press("Leave the rest out");
            patient.press("Save").readsTitle("Saved").press("Back to today");
            patient.reads("Bridge: held for").isSound();

            physio.open(physio.path()).reads("2 more.");
        }
    }
}
