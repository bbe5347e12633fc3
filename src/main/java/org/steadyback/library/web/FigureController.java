package org.steadyback.library.web;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.steadyback.library.ExercisePictures;
import org.steadyback.library.ExercisePictures.Picture;

/** "/figures/{slug}.svg" and "/figures/{slug}-still.svg", for everybody. With a version in the address the answer never changes. */
@RestController
class FigureController {

    private static final MediaType SVG = new MediaType("image", "svg+xml", java.nio.charset.StandardCharsets.UTF_8);
    private static final Duration A_YEAR = Duration.ofSeconds(31_536_000);
    private static final Duration A_DAY = Duration.ofDays(1);

    /** Colours are set inside the picture; nothing else may be loaded or run by it. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final ExercisePictures pictures;

    FigureController(ExercisePictures pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/figures/{name}.svg")
    ResponseEntity<String> figure(
            @PathVariable String name, @RequestParam(name = "v", required = false) @Nullable String version) {
        return pictures.named(name)
                .map(picture -> answer(picture, version))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<String> answer(Picture picture, @Nullable String version) {
        var answer = ResponseEntity.ok().contentType(SVG).header("Content-Security-Policy", POLICY);
        if (version == null || version.isBlank()) {
            answer.cacheControl(CacheControl.maxAge(A_DAY).cachePublic()).eTag(picture.version());
        } else {
            answer.cacheControl(CacheControl.maxAge(A_YEAR).cachePublic().immutable());
        }
        return answer.body(picture.svg());
    }
}
