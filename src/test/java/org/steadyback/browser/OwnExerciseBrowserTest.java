package org.steadyback.browser;

import java.nio.charset.StandardCharsets;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.steadyback.library.media.CraftedFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** A physio copies an exercise, gives it a picture and prescribes it; the patient sees the picture while exercising. */
@PortalInBrowser
class OwnExerciseBrowserTest {

    private static final String FILE = "input[type=file]";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(ints = {Visitor.PHONE, Visitor.DESK})
    void copiesChangesAndRetires(int width) {
        try (var physio = Visitor.at(width, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026");
            copyOfBridge(physio, "Bridge " + width);

            physio.follow("Change").readsTitle("Change Bridge " + width).isSound();
            physio.write("Cue", "")
                    .press("Save exercise")
                    .reads("Please fill this in.")
                    .isSound();
            physio.write("Cue", "Long neck, soft jaw.").press("Save exercise").readsTitle("Bridge " + width);
            physio.reads("Long neck, soft jaw.");

            physio.press("Retire").reads("It is not offered any more").isSound();
            physio.open("/clinic/library/own")
                    .readsTitle("Our own exercises")
                    .reads("nobody: retired")
                    .isSound();
            physio.follow("Bridge " + width).press("Bring back").reads("Every physio of the clinic finds it.");
        }
    }

    @Test
    void asksBeforeWordsAreLost() {
        try (var physio = Visitor.at(Visitor.PHONE, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026");
            physio.open("/clinic/library/new").readsTitle("New exercise").isSound();
            physio.write("Name", "Half a thought").follow("Library").reads("Leave without saving?");
            physio.press("Stay here");
            assertThat(physio.valueOf("Name")).isEqualTo("Half a thought");
            physio.follow("Library").reads("Leave without saving?");
            physio.press("Leave without saving").reads("exercises in");
        }
    }

    @Test
    void thePatientSeesThePictureInThePlayer() {
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026");
            copyOfBridge(physio, "Bridge with our picture");
            physio.open("/clinic").write("Find by name", "Martin Hale").follow("Martin Hale");
            physio.follow("Programme").readsTitle("Programme");
            physio.write("Search the library", "bridge with our picture").press("Add Bridge with our picture");
            physio.press("Save changes").reads("Nothing was saved");
            physio.write("Your reason: a long bout", "For a week, to try it beside the other.");
            physio.press("Save changes").reads("Changes saved");
        }
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signIn("patient@demo.test", "steady-demo-2026");
            patient.follow("Start").readsTitle("Before you start");
            patient.rate("How is your pain right now?", 3)
                    .press(java.util.regex.Pattern.compile("^(Go on|Next|Start).*"));
            var picture = patient.page().locator("img.player-figure[src^='media/']");
            for (int step = 0; step < 30 && picture.count() == 0; step++) {
                patient.press("Skip this one").press("No time");
            }
            isLoaded(picture);
            patient.reads("Bridge with our picture").isSound();
        }
    }

    private static void copyOfBridge(Visitor physio, String name) {
        physio.open("/clinic/library/bridge").readsTitle("Bridge").isSound();
        physio.follow("Copy and change").readsTitle("Copy of Bridge").isSound();
        physio.write("Name", name);
        send(physio, "harmless.png", "image/png", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
        physio.reads("not a picture or video that can be shown here");
        send(physio, "bridge.png", "image/png", CraftedFiles.png(800, 600));
        isLoaded(physio.page().locator(".media-shown img"));
        assertThat(physio.page()
                        .getByText("not a picture or video that can be shown here")
                        .isVisible())
                .isFalse();
        physio.press("Save exercise").reads("Each is marked");
        physio.write("What the picture or video shows", "Red on the left, blue on the right.")
                .isSound();
        physio.press("Save exercise").readsTitle(name).isSound();
        isLoaded(physio.page().locator(".exercise-how .picture-moving"));
    }

    private static void send(Visitor physio, String name, String type, byte[] file) {
        physio.page().locator(FILE).first().setInputFiles(new FilePayload(name, type, file));
    }

    private static void isLoaded(Locator image) {
        image.first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        image.page()
                .waitForFunction(
                        "image => image.complete && image.naturalWidth === 800",
                        image.first().elementHandle(),
                        new Page.WaitForFunctionOptions());
    }
}
