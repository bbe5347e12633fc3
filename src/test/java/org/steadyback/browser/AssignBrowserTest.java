package org.steadyback.browser;

import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** UC-01: the physio assigns a programme, changes it, and what was asked before stays readable. */
@PortalInBrowser
class AssignBrowserTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({"390, Leo Santos", "1440, Mira Kovač"})
    void assignsAProgrammeAndChangesIt(int width, String patient) {
        try (var physio = Visitor.at(width, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026")
                    .reads("Dorothy Finch")
                    .isSound();
            physio.write("Find by name", patient).follow(patient);
            physio.readsTitle("Summary").isSound();

            physio.follow("Programme").readsTitle("Programme").isSound();
            physio.write("Search the library", "bridge").press("Add Bridge");
            physio.write("Search the library", "indoor walking").press("Add Indoor walking bouts");
            physio.reads("All of it is holding the middle")
                    .write("Search the library", "small knee rocks")
                    .press("Add Small knee rocks")
                    .reads("Nothing stands out in this plan");
            physio.write("Goal, in the patient's words", "Carry the shopping home")
                    .isSound();
            physio.press("Assign programme")
                    .reads("Programme assigned")
                    .reads("Runs since")
                    .isSound();

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
