package org.steadyback.library.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.steadyback.library.ExercisePictures;
import org.steadyback.library.ExercisePictures.Picture;

/**
 * "/figures/{slug}.svg" and "/figures/{slug}-still.svg", for everybody. With a version in the address
 * the answer never changes, and is that version, also when the exercise is drawn anew.
 */
@RestController
class FigureController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final Duration A_YEAR = Duration.ofDays(365);
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Colours are set inside the picture; nothing else may be loaded or run by it. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    private final ExercisePictures pictures;

    FigureController(ExercisePictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/figures/{name}.svg")
    ResponseEntity<byte[]> figure(
            @PathVariable String name,
            @RequestParam(name = "v", required = false) @Nullable String version,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        var asked = version == null || version.isBlank() ? Optional.<Picture>empty() : pictures.at(name, version);
        return asked.map(picture -> answer(
                        picture, CacheControl.maxAge(A_YEAR).cachePublic().immutable(), encodings))
                // a version that never was: better the newest than none, but not for ever
                .or(() -> pictures.newest(name)
                        .map(picture ->
                                answer(picture, CacheControl.maxAge(A_DAY).cachePublic(), encodings)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** A moving picture repeats itself so much that it shrinks to a fifth; it is kept small, and sent so to who can unpack it. */
    private static ResponseEntity<byte[]> answer(Picture picture, CacheControl cache, String encodings) {
        var answer = ResponseEntity.ok()
                .contentType(SVG)
                .header("Content-Security-Policy", POLICY)
                .varyBy(HttpHeaders.ACCEPT_ENCODING)
                .cacheControl(cache)
                .eTag("W/\"" + picture.version() + "\"");
        return encodings.contains("gzip")
                ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(picture.gzip())
                : answer.body(unzipped(picture.gzip()));
    }

    private static byte[] unzipped(byte[] gzip) {
        try (var zip = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return zip.readAllBytes();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
