package org.steadyback.browser;

import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The day's sessions and their times on the patient's first page. */
@PortalInBrowser
class DayBrowserTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(ints = {Visitor.PHONE, Visitor.DESK})
    void movesASessionAndKeepsIt(int width) {
        try (var patient = Visitor.at(width, port)) {
            patient.signIn("patient2@demo.test", "steady-demo-2026")
                    .reads("Your day")
                    .isSound();
            patient.press(Pattern.compile("^Later: session 1, now .*"))
                    .reads("Saved. Your times:")
                    .isSound();
        }
    }
}
