package org.steadyback.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Everybody gets in by the right door, and nobody by another. */
@PortalInBrowser
class SignInBrowserTest {

    private static final String PASSWORD = "steady-demo-2026";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource({
        "physio@demo.test, /clinic",
        "physio2@demo.test, /clinic",
        "patient@demo.test, /me",
        "patient2@demo.test, /me",
        "new.patient@demo.test, /me",
        "manager@demo.test, /manage/users",
        "physio@other.test, /clinic",
        "patient@other.test, /me"
    })
    void everyAccountOfTheDemoSignsIn(String email, String home) {
        try (var visitor = Visitor.at(Visitor.DESK, port)) {
            visitor.signInAnew(email, PASSWORD).isSound();

            assertThat(visitor.path()).isEqualTo(home);
        }
    }

    @Test
    void theWayInIsSoundAndAWrongPasswordGetsOneKindSentence() {
        try (var visitor = Visitor.at(Visitor.PHONE, port)) {
            visitor.open("/login").isSoundAtBothWidths();
            visitor.write("E-mail", "physio@demo.test")
                    .write("Password", "not the one")
                    .press("Sign in");

            visitor.reads("do not go together").isSoundAtBothWidths();
        }
    }

    @Test
    void aPageAskedForSignedOutComesBackAfterSigningIn() {
        try (var visitor = Visitor.at(Visitor.DESK, port)) {
            visitor.open("/clinic/library");
            assertThat(visitor.path()).startsWith("/login");

            visitor.write("E-mail", "physio@demo.test")
                    .write("Password", PASSWORD)
                    .press("Sign in");

            visitor.page().waitForURL("**/clinic/library*");
        }
    }

    @Test
    void foreignMissingAndMalformedChartsLookTheSame() {
        try (var visitor = Visitor.at(Visitor.DESK, port)) {
            visitor.signIn("physio@demo.test", PASSWORD);
            for (var id : new String[] {"0190aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee", "nonsense", "1%27%20or%201=1"}) {
                visitor.page().navigate("http://localhost:" + port + "/clinic/patients/" + id);
                visitor.reads("There is nothing at this address");
            }
        }
    }
}
