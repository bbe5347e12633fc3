package org.steadyback.screening.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.steadyback.access.Clinics;
import org.steadyback.access.CountryZones;
import org.steadyback.access.CurrentAccount;
import org.steadyback.access.HelpLines;
import org.steadyback.text.Reading;
import org.steadyback.uikit.Paths;

/**
 * The warning signs for everybody, with the number to call: a page of its own, without the portal's client, so that a service
 * worker can keep it for when there is no network. Its scope is this page; nothing about a person is on it.
 */
@RestController
class WarningSignsController {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final MediaType SCRIPT = new MediaType("text", "javascript", StandardCharsets.UTF_8);
    private static final MediaType PAGE = new MediaType("text", "html", StandardCharsets.UTF_8);

    /** Its own files and nothing else; no inline style or script. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; worker-src 'self'; connect-src 'self'; "
                    + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final CurrentAccount current;
    private final Clinics clinics;

    WarningSignsController(CurrentAccount current, Clinics clinics) {
        this.current = current;
        this.clinics = clinics;
    }

    /** @param zone that of the device, where the page's address carries it */
    @GetMapping("/" + Paths.WARNING_SIGNS)
    ResponseEntity<String> page(@RequestParam(required = false) @Nullable String zone) {
        var device = CountryZones.ofDevice(zone);
        var who = current.get();
        var lines = who.map(_ -> clinics.helpLines(device)).orElseGet(() -> HelpLines.anywhere(device));
        return answer(PAGE, new WarningSignsPage(lines).html(), who.isPresent() ? "clinic" : "anywhere");
    }

    @GetMapping("/warning-signs.css")
    ResponseEntity<String> style() {
        return answer(CSS, file("warning-signs.css"));
    }

    @GetMapping("/warning-signs-worker.js")
    ResponseEntity<String> worker() {
        return answer(SCRIPT, file("warning-signs-worker.js"));
    }

    @GetMapping("/warning-signs-kept.js")
    ResponseEntity<String> kept() {
        return answer(SCRIPT, file("warning-signs-kept.js"));
    }

    @GetMapping("/warning-signs-register.js")
    ResponseEntity<String> register() {
        return answer(SCRIPT, file("warning-signs-register.js"));
    }

    /** Always asked anew where there is a network: the numbers depend on who is signed in. */
    private static ResponseEntity<String> answer(MediaType type, String body) {
        return headed(type).body(body);
    }

    /** @param numbers whose they are: what is kept on a device keeps a clinic's until another clinic's come */
    private static ResponseEntity<String> answer(MediaType type, String body, String numbers) {
        return headed(type)
                .header("Steadyback-Numbers", numbers)
                .header("Content-Language", Reading.language().tag())
                .body(body);
    }

    private static ResponseEntity.BodyBuilder headed(MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("Content-Security-Policy", POLICY);
    }

    private static String file(String name) {
        try {
            return new ClassPathResource("screening/web/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
