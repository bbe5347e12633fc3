package org.steadyback.browser;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** UC-03: the physio sees who needs them, reads the log, concludes; the patient sees that it was read. */
@PortalInBrowser
class ReviewBrowserTest {

    @LocalServerPort
    int port;

    @Test
    void readsALogAndThePatientSeesIt() {
        var note = "Good steady weeks.";
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026");
            physio.follow(Pattern.compile("^Stopped for safety.*")).reads("Dorothy Finch");
            physio.follow(Pattern.compile("^All .*"))
                    .find("Find by name", "Martin")
                    .follow("Martin Hale");
            physio.follow("Review").readsTitle("Review").reads("Asked and done").isSoundAtBothWidths();
            physio.page().getByText("Figures by kind of exercise").click();
            physio.reads("An observation of one person, not proof.").isSoundAtBothWidths();
            physio.write("Note to the patient", note)
                    .press("Conclude review")
                    .reads("Earlier reviews")
                    .isSoundAtBothWidths();
            physio.follow("Safety").readsTitle("Safety").isSoundAtBothWidths();
        }
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signIn("patient@demo.test", "steady-demo-2026");
            patient.unfold("New:").reads("Anna Berg read").reads(note).isSoundAtBothWidths();
            patient.follow("Progress")
                    .readsTitle("What helps you")
                    .unfold("How we worked it out")
                    .reads("your own pattern, not proof")
                    .isSoundAtBothWidths();
            patient.unfold("See it as a table").readsTitle("What you did").isSound();
            patient.press(Pattern.compile("^\\w+day .*: all of it$"))
                    .reads("Pain before ")
                    .isSound();
            patient.press("Hide before and worst")
                    .reads("Show before and worst")
                    .unfold("All sessions")
                    .press(Pattern.compile("^Show all \\d+$"))
                    .isSound();
        }
    }

    /** Their plan has strengthening and walking on different days, so that the log can tell them apart. */
    @Test
    void aPatientSeesWhatHelpsThem() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signIn("patient2@demo.test", "steady-demo-2026").follow("Progress");
            patient.readsTitle("What helps you")
                    .unfold("How we worked it out")
                    .reads("Probably eases more than your other sessions")
                    .reads("Mornings after strengthening have tended to be better than your others")
                    .reads("mornings with it")
                    .isSoundAtBothWidths();
        }
    }
}
