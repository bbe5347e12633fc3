package org.steadyback.browser;

import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-01: the physio assigns a programme, changes it, and what was asked before stays readable. */
@PortalInBrowser
class AssignBrowserTest {

    @LocalServerPort
    int port;

    @Test
    void assignsAProgrammeAndChangesIt() {
        try (var physio = Visitor.at(Visitor.PHONE, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026")
                    .reads("Dorothy Finch")
                    .isSoundAtBothWidths();
            physio.find("Find by name", "Leo Santos").follow("Leo Santos");
            physio.readsTitle("Summary").isSoundAtBothWidths();

            physio.follow("Programme").readsTitle("Programme").isSoundAtBothWidths();
            physio.write("Search the library", "bird dog").press("Add Bird dog").reads("4 things to look at.");
            physio.write("Search the library", "indoor walking").press("Add Indoor walking bouts");
            physio.write("Search the library", "small knee rocks")
                    .press("Add Small knee rocks")
                    .reads("2 things to look at.");
            physio.page()
                    .getByText("Why: demanding for the first two weeks")
                    .first()
                    .click();
            physio.reads("Source: §3.9 [D]").isSoundAtBothWidths();
            physio.write("Goal, in the patient's words", "Carry the shopping home")
                    .press("Assign programme")
                    .reads("2 things want a change of the plan, or your reason");
            physio.isSoundAtBothWidths();
            physio.write("Your reason: demanding for the first two weeks", "Lifts at work already");
            physio.page().keyboard().press("Enter");
            physio.reads("1 thing to look at, 1 with a reason.");
            physio.write("Your reason: no day of rest for the same muscles", "Light, for the habit");
            physio.page().keyboard().press("Tab");
            physio.reads("Nothing more to look at, 2 with a reason.").isSoundAtBothWidths();
            physio.press("Assign programme")
                    .reads("Programme assigned")
                    .reads("Runs since")
                    .isSoundAtBothWidths();

            physio.press(Pattern.compile("^Change dose.*"))
                    .write("Repetitions", "6")
                    .press("Save changes")
                    .reads("Changes saved");
            physio.page().reload();
            physio.readsTitle("Programme").reads("2 sets of 6");
            physio.follow("Summary").reads("Carry the shopping home").reads("3 exercises");
            assertThat(physio.path()).startsWith("/clinic/patients/");
        }
    }
}
