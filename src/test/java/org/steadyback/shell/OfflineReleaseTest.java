package org.steadyback.shell;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;

import org.steadyback.text.Languages;
import org.steadyback.text.Reading;

import static org.assertj.core.api.Assertions.assertThat;

/** The page without a network, as the worker keeps it. */
class OfflineReleaseTest {

    private static final String LIST = "classpath:META-INF/VAADIN/webapp/VAADIN/offline.json";
    private static final String BUILT = """
            {"entry": "VAADIN/build/offline-1.js", "files": ["VAADIN/build/offline-1.js", "VAADIN/build/player-%s.js"]}""";

    /** Files of this portal, and others in the place of some. */
    private static final class Files extends DefaultResourceLoader {

        private final Map<String, String> others = new HashMap<>();

        Files with(String address, String text) {
            others.put(address, text);
            return this;
        }

        @Override
        public Resource getResource(String address) {
            return others.containsKey(address)
                    ? new ByteArrayResource(
                            Objects.requireNonNull(others.get(address)).getBytes(StandardCharsets.UTF_8))
                    : super.getResource(address);
        }
    }

    private static OfflineRelease.Made made(Files files) {
        return new OfflineRelease(files).now().orElseThrow();
    }

    private static Files built(String player) {
        return new Files().with(LIST, BUILT.formatted(player));
    }

    @Test
    void thePageHasThePlayerAndTheWayToTheWarningSignsAndAllOfItIsKept() {
        var made = made(built("a"));

        assertThat(made.html())
                .contains("<steady-session-player", "<steady-unsent>", "href=\"warning-signs\"", "id=\"steady-texts\"");
        assertThat(made.files()).startsWith("/VAADIN/build/offline-1.js", "/VAADIN/build/player-a.js");
        assertThat(made.html().lines().filter(line -> line.contains("?release=")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(made.files())
                        .anySatisfy(file -> assertThat(line).contains('"' + file.substring(1) + '"')));
    }

    @Test
    void itsNameIsAnotherAsSoonAsAScriptOrAStyleIs() {
        var name = made(built("a")).name();

        assertThat(made(built("a")).name()).isEqualTo(name);
        assertThat(made(built("b")).name()).isNotEqualTo(name);
        assertThat(made(built("a").with("classpath:META-INF/resources/styles/player.css", "other"))
                        .name())
                .isNotEqualTo(name);
    }

    @Test
    void eachReadsItInTheirLanguageUnderANameOfItsOwn() {
        var release = new OfflineRelease(built("a"));
        var english = release.now().orElseThrow();
        var spanish =
                Reading.in(Languages.of("es").orElseThrow(), () -> release.now().orElseThrow());

        assertThat(spanish.html())
                .startsWith("<!DOCTYPE html>\n<html lang=\"es\"")
                .contains("Hoy", "Señales de alarma");
        assertThat(spanish.name()).isNotEqualTo(english.name());
    }

    @Test
    void whereTheClientWasNotBuiltThereIsNone() {
        var nowhere = new DefaultResourceLoader() {
            @Override
            public Resource getResource(String address) {
                return new ClassPathResource("nothing-of-the-kind");
            }
        };
        assertThat(new OfflineRelease(nowhere).now()).isEmpty();
    }
}
