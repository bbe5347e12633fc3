package org.steadyback.library.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.GZIPOutputStream;

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

/** "/figures/{slug}.svg" and "/figures/{slug}-still.svg", for everybody. With a version in the address the answer never changes. */
@RestController
class FigureController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final Duration A_YEAR = Duration.ofSeconds(31_536_000);
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Colours are set inside the picture; nothing else may be loaded or run by it. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final ExercisePictures pictures;

    /** By version. A moving picture repeats itself so much that it shrinks to a fifth. */
    private final Map<String, byte[]> zipped = new ConcurrentHashMap<>();

    FigureController(ExercisePictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/figures/{name}.svg")
    ResponseEntity<byte[]> figure(
            @PathVariable String name,
            @RequestParam(name = "v", required = false) @Nullable String version,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        return pictures.named(name)
                .map(picture -> answer(picture, version, encodings.contains("gzip")))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private ResponseEntity<byte[]> answer(Picture picture, @Nullable String version, boolean zip) {
        var answer = ResponseEntity.ok()
                .contentType(SVG)
                .header("Content-Security-Policy", POLICY)
                .varyBy(HttpHeaders.ACCEPT_ENCODING);
        if (version == null || version.isBlank()) {
            answer.cacheControl(CacheControl.maxAge(A_DAY).cachePublic()).eTag("W/\"" + picture.version() + "\"");
        } else {
            answer.cacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable());
        }
        if (zip) {
            return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip")
                    .body(zipped.computeIfAbsent(picture.version(), _ -> zip(picture.svg())));
        }
        return answer.body(picture.svg().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }
}
