package org.steadyback.shell;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A portal whose pages would stay white does not start. */
class BuiltPagesTest {

    @ParameterizedTest
    @CsvSource({
        // served as built, could be built when asked for, built, starts
        "true, true, true, true",
        "true, true, false, false",
        "true, false, true, true",
        "true, false, false, false",
        "false, true, true, true",
        "false, true, false, true",
        "false, false, true, true",
        "false, false, false, false",
    })
    void startsWhereThePagesAreOrCanBeMade(boolean production, boolean developed, boolean built, boolean starts) {
        if (starts) {
            assertThatCode(() -> BuiltPages.require(production, developed, built))
                    .doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> BuiltPages.require(production, developed, built))
                    .isInstanceOf(PagesMissing.class);
        }
    }

    @Test
    void whatWasBuiltForProductionNeedsItsPages() {
        assertThatThrownBy(() -> new BuiltPages(new MockEnvironment(), classPath("{ \"productionMode\" : true }")))
                .isInstanceOf(PagesMissing.class);
        assertThatCode(() -> new BuiltPages(new MockEnvironment(), classPath("{ \"productionMode\": false }")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> new BuiltPages(
                        new MockEnvironment().withProperty("vaadin.productionMode", "true"), classPath("{}")))
                .isInstanceOf(PagesMissing.class);
        assertThatThrownBy(() -> new BuiltPages(
                        new MockEnvironment().withProperty("vaadin.production-mode", "true"), classPath("{}")))
                .isInstanceOf(PagesMissing.class);
    }

    @Test
    void theConsoleNamesTheCure() {
        var said = new PagesMissingAnalyzer().analyze(new IllegalStateException(new PagesMissing()));

        assertThat(said).isNotNull();
        assertThat(java.util.Objects.requireNonNull(said).getAction()).contains("script/run");
    }

    /** Without any page, and with this said of how it was built. */
    private static DefaultResourceLoader classPath(String info) {
        return new DefaultResourceLoader() {

            @Override
            public Resource getResource(String location) {
                return location.endsWith("flow-build-info.json")
                        ? new ByteArrayResource(info.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        : super.getResource("classpath:nothing/here");
            }
        };
    }
}
