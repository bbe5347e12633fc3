package org.steadyback.browser;

import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** UC-03: the physio sees who needs them, reads the log, concludes; the patient sees that it was read. */
@PortalInBrowser
class ReviewBrowserTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(ints = {Visitor.PHONE, Visitor.DESK})
    void readsALogAndThePatientSeesIt(int width) {
        var note = "Good steady weeks, seen at width " + width + ".";
        try (var physio = Visitor.at(width, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026");
            physio.follow(Pattern.compile("^Stopped for safety.*")).reads("Dorothy Finch");
            physio.follow(Pattern.compile("^All .*"))
                    .write("Find by name", "Martin")
                    .follow("Martin Hale");
            physio.follow("Review").readsTitle("Review").reads("Asked and done").isSound();
            physio.page().getByText("Figures by kind of exercise").click();
            physio.reads("An observation of one person, not proof.").isSound();
            physio.write("Note to the patient", note)
                    .press("Conclude review")
                    .reads("Earlier reviews")
                    .isSound();
            physio.follow("Safety").readsTitle("Safety").isSound();
        }
        try (var patient = Visitor.at(width, port)) {
            patient.signIn("patient@demo.test", "steady-demo-2026");
            patient.reads("Anna Berg read").reads(note).isSound();
            patient.follow("Progress")
                    .readsTitle("What helps you")
                    .reads("your own pattern, not proof")
                    .isSound();
        }
    }

    /** Their plan has strengthening and walking on different days, so that the log can tell them apart. */
    @ParameterizedTest
    @ValueSource(ints = {Visitor.PHONE, Visitor.DESK})
    void aPatientSeesWhatHelpsThem(int width) {
        try (var patient = Visitor.at(width, port)) {
            patient.signIn("patient2@demo.test", "steady-demo-2026").follow("Progress");
            patient.readsTitle("What helps you")
                    .reads("Probably eases more than your other sessions")
                    .reads("Mornings after strengthening have tended to be better than your others")
                    .reads("mornings with it")
                    .isSound();
        }
    }
}
