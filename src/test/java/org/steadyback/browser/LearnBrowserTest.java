package org.steadyback.browser;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The physio gives an article, the patient reads it on a phone, the physio sees that it was read. */
@PortalInBrowser
class LearnBrowserTest {

    @LocalServerPort
    int port;

    @Test
    void anArticleIsGivenReadAndSeenToBeRead() {
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            openProgramme(physio);
            physio.page().getByText("Give an article").click();
            physio.page().getByLabel("Article").last().click();
            physio.page().getByText("Pacing, and boom and bust").last().click();
            physio.write("Note to the patient", "For the days in the garden").isSound();
            physio.press("Give to read").reads("For the days in the garden").isSound();
        }
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signIn("patient@demo.test", "steady-demo-2026")
                    .unfold("New:")
                    .reads("Anna Berg picked this for you")
                    .isSound();
            patient.follow("Plan")
                    .unfold("To read")
                    .reads("Pacing, and boom and bust")
                    .isSound();
            patient.follow("Learn")
                    .readsTitle("Picked for you")
                    .reads("Not read yet")
                    .isSound();
            patient.follow("Pacing, and boom and bust")
                    .readsTitle("Pacing, and boom and bust")
                    .reads("For the days in the garden")
                    .isSound();
            patient.page().getByLabel("Source 2, evidence").first().click();
            assertThat(patient.path()).isEqualTo("/me/learn/pacing#source-2");
            assertThat(patient.shows("Sources")).isTrue();
            patient.press("I have read this").reads("You read this on").isSound();
            patient.follow("Learn").reads("Read on");
        }
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            openProgramme(physio);
            physio.reads("For the days in the garden").reads("Read on").isSound();
        }
    }

    @Test
    void theMovementsAreShownToBoth() {
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signIn("patient2@demo.test", "steady-demo-2026")
                    .follow("Learn")
                    .follow("See the movements")
                    .readsTitle("The movements of your back")
                    .readsTitle("Moving as a whole")
                    .isSoundAtBothWidths();
            patient.follow("Read more: how your back moves")
                    .readsTitle("How your back moves")
                    .isSoundAtBothWidths();
        }
        try (var physio = Visitor.at(Visitor.PHONE, port)) {
            physio.signIn("physio2@demo.test", "steady-demo-2026")
                    .follow("Library")
                    .follow("Articles for patients")
                    .readsTitle("Articles")
                    .isSoundAtBothWidths();
            physio.follow("The movements of the back")
                    .readsTitle("Bending forward")
                    .isSoundAtBothWidths();
            physio.open("/clinic/library/articles/when-to-seek-help")
                    .readsTitle("When to seek help")
                    .isSoundAtBothWidths();
        }
    }

    private static void openProgramme(Visitor physio) {
        physio.signIn("physio@demo.test", "steady-demo-2026")
                .find("Find by name", "Martin")
                .follow("Martin Hale")
                .follow("Programme")
                .readsTitle("To read");
        physio.page().getByText("Articles given, and whether").click();
        physio.reads("Give an article");
    }
}
