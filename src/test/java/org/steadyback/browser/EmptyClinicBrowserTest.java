package org.steadyback.browser;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import org.steadyback.testing.TestDatabase;

/** UC-00: from the set-up link of an empty portal to the first recorded session of a first patient. */
@ExtendWith({OutputCaptureExtension.class, ChromiumExtension.class})
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "steadyback.demo=false")
@ContextConfiguration(initializers = TestDatabase.Initializer.class)
class EmptyClinicBrowserTest {

    private static final String PASSWORD = "a quiet walk helps";

    @LocalServerPort
    int port;

    @Test
    void leadsToAWorkingClinic(CapturedOutput console) {
        setUp(console);
        acceptAs(addPhysio());
        acceptAs(takeInPatient());
        recordFirstSession();
    }

    private void setUp(CapturedOutput console) {
        var link = Pattern.compile("http://localhost:\\d+/setup/\\S+").matcher(console.getOut());
        if (!link.find()) {
            throw new AssertionError("No set-up link on the console");
        }
        try (var manager = Visitor.at(Visitor.DESK, port)) {
            manager.open(link.group()).isSound();
            manager.write("Name of the clinic", "Hillside")
                    .pick("Country", "Norway")
                    .pick("Time zone", "Europe/Oslo");
            manager.write("Emergency number", "113")
                    .write("Your name", "Mona")
                    .write("Your e-mail", "mona@hillside.test");
            manager.write("Your password", PASSWORD).press("Create the clinic").reads("Your clinic is ready");
            manager.open(link.group()).reads("does not work any more");
        }
    }

    private String addPhysio() {
        try (var manager = Visitor.at(Visitor.DESK, port)) {
            manager.signIn("mona@hillside.test", PASSWORD).isSound();
            manager.write("Name", "Petra")
                    .write("E-mail", "petra@hillside.test")
                    .press("Add");
            manager.reads("Link not used yet").isSound();
            return manager.valueOf("One-time link for Petra");
        }
    }

    private String takeInPatient() {
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.signIn("petra@hillside.test", PASSWORD).isSound();
            physio.follow("New patient").isSound();
            physio.write("Name", "Ola Nordmann")
                    .date("Birth date", "17/05/1980")
                    .write("E-mail", "ola@home.test");
            physio.date("When did this episode begin?", "01/09/2026").choose("Non-specific low back pain");
            physio.press("Take in").isSound();
            var link = physio.valueOf("One-time link for Ola Nordmann");
            physio.follow("Open chart")
                    .follow("Safety")
                    .choose("Clear to exercise")
                    .write("Why", "Seen in person.");
            physio.press("Save decision").reads("Decision saved").follow("Programme");
            physio.write("Search the library", "pelvic tilt lying").press("Add Pelvic tilt lying");
            physio.press("Assign programme")
                    .write("Your reason: no fitness exercise", "Walks to work and back already");
            physio.page().keyboard().press("Enter");
            // what is checked anew moves the button
            physio.reads("Goes on with a reason");
            physio.press("Assign programme").reads("Programme assigned");
            return link;
        }
    }

    private void acceptAs(String link) {
        try (var invited = Visitor.at(Visitor.PHONE, port)) {
            invited.open(link).isSound().write("New password", PASSWORD).press("Save password");
            invited.reads("Your password is saved").isSound();
        }
    }

    private void recordFirstSession() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signIn("ola@home.test", PASSWORD).isSound().follow("Start");
            patient.press("Leave it out")
                    .press("Done")
                    .press("To the last questions")
                    .reads("How was it?")
                    .press("Leave the rest out")
                    .press("Save");
            patient.readsTitle("Saved").isSound();
        }
    }
}
