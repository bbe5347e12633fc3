package org.steadyback.access.web;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The portal's own type for pages without its client: the same files that the client's build made, under their names of this release. */
@RestController
class TypeController {

    private static final String FILES =
            "classpath*:META-INF/VAADIN/webapp/VAADIN/build/atkinson-hyperlegible-next-*-wght-normal-*.woff2";

    private static final String LATIN =
            "U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, "
                    + "U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD";

    private static final String FACE = """
            @font-face {
              font-family: 'Atkinson Hyperlegible Next Variable';
              font-style: normal;
              font-display: swap;
              font-weight: 200 800;
              src: url(/VAADIN/build/%s) format('woff2-variations');
              unicode-range: %s;
            }
            """;

    private final String css;

    TypeController() throws IOException {
        css = Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                .map(Resource::getFilename)
                .filter(Objects::nonNull)
                .filter(name -> !name.contains("-latin-ext-"))
                .map(name -> FACE.formatted(name, LATIN))
                .collect(Collectors.joining());
    }

    @GetMapping("/type.css")
    ResponseEntity<String> css() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/css;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(css);
    }
}
