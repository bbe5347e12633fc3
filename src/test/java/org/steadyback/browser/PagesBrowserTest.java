package org.steadyback.browser;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages that lie beside the four use cases, at both widths. */
@PortalInBrowser
class PagesBrowserTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(ints = {Visitor.PHONE, Visitor.DESK})
    void theLibraryIsFoundAndRead(int width) {
        try (var physio = Visitor.at(width, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026")
                    .follow("Library")
                    .readsTitle("Library")
                    .isSound();
            physio.write("Search", "bird dog").reads("Bird dog with squares").follow("Bird dog");
            physio.readsTitle("Bird dog").reads("Starting dose").isSound();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {Visitor.PHONE, Visitor.DESK})
    void theWarningSignsNeedNoSignIn(int width) {
        try (var anybody = Visitor.at(width, port)) {
            anybody.open("/warning-signs")
                    .readsTitle("Signs that cannot wait")
                    .reads("Nobody watches")
                    .isSound();
        }
    }
}
