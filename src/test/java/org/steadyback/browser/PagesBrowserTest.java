package org.steadyback.browser;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages that lie beside the four use cases, at both widths. */
@PortalInBrowser
class PagesBrowserTest {

    @LocalServerPort
    int port;

    @Test
    void theLibraryIsFoundAndRead() {
        try (var physio = Visitor.at(Visitor.PHONE, port)) {
            physio.signIn("physio@demo.test", "steady-demo-2026")
                    .follow("Library")
                    .readsTitle("Library")
                    .isSoundAtBothWidths();
            physio.find("Search", "bird dog").reads("exercises fit").follow("Bird dog");
            physio.readsTitle("Bird dog").reads("Starting dose").isSoundAtBothWidths();
        }
    }

    @Test
    void theWarningSignsNeedNoSignIn() {
        try (var anybody = Visitor.at(Visitor.PHONE, port)) {
            anybody.open("/warning-signs")
                    .readsTitle("Signs that cannot wait")
                    .reads("Nobody watches")
                    .isSoundAtBothWidths();
        }
    }
}
