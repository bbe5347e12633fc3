package org.steadyback.browser;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.steadyback.library.media.CraftedFiles;

import static org.assertj.core.api.Assertions.assertThat;

/** A physio copies an exercise, gives it a picture and prescribes it; a video plays for the patient who exercises by it. */
@PortalInBrowser
class OwnExerciseBrowserTest {

    private static final String FILE = "input[type=file]";

    @LocalServerPort
    int port;

    @Test
    void copiesChangesAndRetires() {
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026");
            copyOfBridge(physio, "Bridge, slowly");

            physio.follow("Change").readsTitle("Change Bridge, slowly");
            physio.write("Cue", "")
                    .press("Save exercise")
                    .reads("Please fill this in.")
                    .isSoundAtBothWidths();
            physio.write("Cue", "Long neck, soft jaw.").press("Save exercise").readsTitle("Bridge, slowly");
            physio.reads("Long neck, soft jaw.");

            physio.press("Retire").reads("It is not offered any more");
            physio.open("/clinic/library/own")
                    .readsTitle("Our own exercises")
                    .reads("nobody: retired")
                    .isSoundAtBothWidths();
            physio.follow("Bridge, slowly").press("Bring back").reads("Every physio of the clinic finds it.");
        }
    }

    @Test
    void aHalfWrittenExerciseIsThereTheNextTime() {
        try (var physio = Visitor.at(Visitor.PHONE, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026");
            physio.open("/clinic/library/new").readsTitle("New exercise").isSound();
            physio.write("Name", "Half a thought").follow("Library").reads("Kept as a draft");
            physio.open("/clinic/library/own").readsTitle("Your drafts").isSound();
            physio.follow("New exercise: Half a thought")
                    .reads("Your draft from")
                    .isSound();
            assertThat(physio.valueOf("Name")).isEqualTo("Half a thought");

            physio.write("Cue", "Slowly.");
            physio.page().keyboard().press("Tab");
            physio.reads("Kept as a draft,").page().reload();
            physio.reads("Your draft from");
            assertThat(physio.valueOf("Cue")).isEqualTo("Slowly.");
            physio.press("Throw the draft away");
            physio.page().waitForFunction("() => !document.body.innerText.includes('Your draft from')");
            assertThat(physio.valueOf("Name")).isEmpty();
        }
    }

    /** Recorded by the browser itself, as a phone does it: no length, no index, clusters of open size. */
    @Test
    void aRecordedVideoPlaysForPhysioAndPatient() {
        try (var physio = Visitor.at(Visitor.DESK, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026");
            physio.open("/clinic/library/bridge/copy").readsTitle("Copy of Bridge");
            physio.write("Name", "Bridge on video");
            send(physio, "bridge.webm", "video/webm", recorded(physio.page()));
            plays(physio.page(), ".media-shown video");
            physio.write("What the picture or video shows", "A square grows and shrinks.")
                    .press("Save exercise")
                    .readsTitle("Bridge on video");
            plays(physio.page(), ".exercise-how video");
            physio.isSound();

            physio.open("/clinic").find("Find by name", "Martin Hale").follow("Martin Hale");
            physio.follow("Programme").readsTitle("Programme");
            physio.write("Search the library", "bridge on video").press("Add Bridge on video");
            physio.press("Save changes");
            // as the plan stands after other tests it is a long bout, or none
            var reason = physio.page().getByLabel("Your reason: a long bout");
            var saved = physio.page().getByText("Changes saved");
            saved.or(reason).first().waitFor();
            if (reason.isVisible()) {
                reason.fill("Only the video is tried.");
                physio.press("Save changes");
            }
            saved.first().waitFor();
        }
        try (var patient = Visitor.at(Visitor.PHONE, port)) {
            patient.signIn("patient@demo.test", "steady-demo-2026");
            patient.follow("Start").readsTitle("How is your pain right now?");
            patient.rate("How is your pain right now?", 3).reads("Exercise 1 of");
            var video = patient.page().locator("video.player-figure");
            for (int step = 0; step < 30 && video.count() == 0; step++) {
                patient.press("Skip this one").press("No time");
            }
            plays(patient.page(), "video.player-figure");
            assertThat(video.getAttribute("aria-label")).isEqualTo("A square grows and shrinks.");
            patient.reads("Bridge on video").isSound();
        }
    }

    /** A second of a canvas, by the browser's own recorder. */
    private static byte[] recorded(Page page) {
        var bytes = (String) page.evaluate("""
                () => new Promise((done, fail) => {
                  const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 240 });
                  const pen = canvas.getContext('2d');
                  let step = 0;
                  const drawing = setInterval(() => {
                    pen.fillStyle = '#fbf8f3'; pen.fillRect(0, 0, 320, 240);
                    pen.fillStyle = '#1f6b75'; const side = 40 + 10 * (step++ % 15); pen.fillRect(160 - side / 2, 120 - side / 2, side, side);
                  }, 40);
                  const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm;codecs=vp8' });
                  const parts = [];
                  recorder.ondataavailable = event => {
                    // pictures of a second, however late a busy machine writes them
                    if (event.data.size > 0 && parts.push(event.data) === 5) recorder.stop();
                  };
                  recorder.onerror = fail;
                  recorder.onstop = async () => {
                    clearInterval(drawing);
                    const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
                    done(btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join('')));
                  };
                  recorder.start(250);
                })""");
        return Base64.getDecoder().decode(bytes);
    }

    /** It comes in pieces, its frames are there, and time goes on in it. */
    private static void plays(Page page, String video) {
        page.locator(video).first().waitFor();
        var moved = page.evaluate("""
                async selector => {
                  const video = document.querySelector(selector);
                  const answer = await fetch(video.src, { headers: { Range: 'bytes=0-99' } });
                  await video.play();
                  for (let wait = 0; wait < 400 && !(video.currentTime > 0.2); wait++) {
                    await new Promise(next => setTimeout(next, 50));
                  }
                  video.pause();
                  return [answer.status, video.readyState >= 2, video.videoWidth, video.currentTime > 0.2].join(' ');
                }""", video);
        assertThat(moved).as(video).isEqualTo("206 true 320 true");
    }

    private static void copyOfBridge(Visitor physio, String name) {
        physio.open("/clinic/library/bridge").readsTitle("Bridge");
        physio.follow("Copy and change").readsTitle("Copy of Bridge");
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
        physio.write("What the picture or video shows", "Red on the left, blue on the right.");
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
