package org.steadyback.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.text.Reading;
import org.steadyback.uikit.Paths;

/**
 * The worker of the patient's side and the page that it keeps. The worker's text has the name of its release and its files in it, so that
 * a browser takes a new one for new as soon as anything has changed. {@code steadyback.patient-worker=false} is the way to be rid of it: then
 * what is served in its place throws away what was kept, and itself.
 */
@RestController
class OfflineController {

    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);

    /** Its own files and nothing else; how strong a number of the scale is drawn stands on it. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self'; "
                    + "media-src 'self'; font-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OfflineRelease release;
    private final String worker;
    private final String off;
    private final boolean on;

    OfflineController(OfflineRelease release, @Value("${steadyback.patient-worker:true}") boolean on)
            throws IOException {
        this.release = release;
        this.worker = file("patient-worker.js");
        this.off = file("patient-worker-off.js");
        this.on = on;
    }

    @GetMapping("/" + Paths.PATIENT_WORKER)
    ResponseEntity<String> worker() {
        return answer(SCRIPT)
                .header("Content-Language", Reading.language().tag())
                .body(release.now().filter(_ -> on).map(this::worker).orElse(off));
    }

    private String worker(OfflineRelease.Made made) {
        return "const RELEASE = %s;%nconst PAGE = %s;%nconst FILES = %s;%n%s"
                .formatted(
                        JSON.writeValueAsString(made.name()),
                        JSON.writeValueAsString("/" + Paths.PATIENT_OFFLINE),
                        JSON.writeValueAsString(made.files()),
                        worker);
    }

    @GetMapping("/" + Paths.PATIENT_OFFLINE)
    ResponseEntity<String> page() {
        return release.now()
                .map(made -> answer(PAGE)
                        .header("Steadyback-Release", made.name())
                        .header("Content-Language", Reading.language().tag())
                        .body(made.html()))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity.BodyBuilder answer(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Content-Security-Policy", POLICY);
    }

    private static String file(String name) throws IOException {
        return new ClassPathResource("shell/" + name).getContentAsString(StandardCharsets.UTF_8);
    }
}
