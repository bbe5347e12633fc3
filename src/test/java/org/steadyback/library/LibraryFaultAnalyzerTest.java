package org.steadyback.library;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A start that ends at a faulty file says the same as the test that stops the build. */
class LibraryFaultAnalyzerTest {

    @Test
    void saysFileAndLineWhereTheStartEnds() {
        var fault = catchThrowableOfType(
                LibraryFault.class,
                () -> LibraryFiles.read(Map.of("library/bridges.txt", List.of("# Bridges", "kind: tree")), Set.of()));
        var said = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, FailureHandler.handleMessage((_, _) -> {}))
                .stream()
                .filter(LibraryFaultAnalyzer.class::isInstance)
                .map(analyzer -> analyzer.analyze(new IllegalStateException("start", fault)))
                .findFirst()
                .orElseThrow();

        assertThat(said.getDescription())
                .isEqualTo(fault.getMessage())
                .isEqualTo("library/bridges.txt line 2: Bridges: kind: ladder or menu, not 'tree'");
    }
}
