package org.steadyback.text;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A start that ends at a faulty file says the same as the test that stops the build. */
class ContentFaultAnalyzerTest {

    @Test
    void saysFileAndLineWhereTheStartEnds() {
        var fault = catchThrowableOfType(
                ContentFault.class,
                () -> Entry.of("library/bridges.yaml", "family: Bridges\nkind: tree")
                        .value("kind")
                        .number(5));
        var said = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((_, _) -> {}))
                .stream()
                .filter(ContentFaultAnalyzer.class::isInstance)
                .map(analyzer -> analyzer.analyze(new IllegalStateException("start", fault)))
                .findFirst()
                .orElseThrow();

        assertThat(said.getDescription())
                .isEqualTo(fault.getMessage())
                .isEqualTo("library/bridges.yaml line 2: kind: a number from 1 to 5, not 'tree'");
    }
}
