package org.steadyback.browser;

import java.util.Optional;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import org.steadyback.testing.Clinic;
import org.steadyback.testing.Mailbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Somebody forgot the password, where mail is set up: from the sign-in page over the mail and back, and everywhere else is signed out. */
@ClinicInBrowser
class AccountBrowserTest {

    private static final String ANOTHER = "another quiet walk";

    @Autowired
    Clinic clinic;

    @LocalServerPort
    int port;

    @Test
    void aForgottenPasswordLeadsOverTheMailBackInAndSignsOutElsewhere() throws Exception {
        var email = clinic.addressOf(clinic.physio("Anna"));
        try (var before = Visitor.at(Visitor.DESK, port);
                var idle = Visitor.at(Visitor.DESK, port);
                var now = Visitor.at(Visitor.PHONE, port)) {
            idle.page().clock().install();
            before.signInAnew(email, Clinic.PASSWORD.value());
            idle.signInAnew(email, Clinic.PASSWORD.value());

            now.open("/login").follow("Forgot your password?");
            now.isSound().write("E-mail", email).press("Send me a link");
            now.readsTitle("Look into your mail").isSound();
            var link = link(letter(email, "A new password for Steadyback"));
            now.open(link).reads("For Anna").isSound();
            now.write("New password", "short").press("Save password");
            now.reads("at least 12 characters").isSound();
            now.write("New password", ANOTHER).press("Save password");
            now.readsTitle("Your password is saved").isSound();

            before.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Library"))
                    .first()
                    .click();
            before.page().waitForURL("**/login?ended");
            before.reads("You were signed out because something about the account was changed elsewhere");
            assertThat(idle.path()).isEqualTo("/clinic");
            idle.page().clock().fastForward(60_000);
            idle.page().waitForURL("**/login?ended");

            now.open(link).readsTitle("This link does not work").isSound();
            assertThat(letter(email, "Your password was changed")).doesNotContain(ANOTHER);
            now.signInAnew(email, ANOTHER);
            assertThat(now.path()).isEqualTo("/clinic");
        }
    }

    @Test
    void theOwnPasswordIsChangedOnThePageOfTheAccount() {
        var email = clinic.addressOf(clinic.physio("Anna"));
        for (int width : new int[] {Visitor.PHONE, Visitor.DESK}) {
            try (var anna = Visitor.at(width, port)) {
                var old = width == Visitor.PHONE ? Clinic.PASSWORD.value() : ANOTHER;
                anna.signInAnew(email, old)
                        .follow("Anna")
                        .readsTitle("Your account")
                        .isSound();
                assertThat(anna.page().locator("[aria-current=page]").allInnerTexts())
                        .as("the one page that is open")
                        .containsExactly("Anna");
                anna.write("Password until now", "not the old one")
                        .write("New password", ANOTHER)
                        .press("Change password");
                anna.reads("That is not your password until now.").isSound();
                anna.write("Password until now", old)
                        .write("New password", width == Visitor.PHONE ? ANOTHER : "a third quiet walk")
                        .press("Change password");
                // the notice goes by itself; that both fields are empty stays
                anna.page()
                        .waitForCondition(
                                () -> anna.valueOf("Password until now").isEmpty()
                                        && anna.valueOf("New password").isEmpty());
                anna.follow("Library").readsTitle("Library");
            }
        }
    }

    private static String letter(String to, String subject) {
        await().until(() -> found(to, subject).isPresent());
        return found(to, subject).orElseThrow();
    }

    private static Optional<String> found(String to, String subject) {
        return Mailbox.of(to).stream()
                .filter(letter -> letter.subject().equals(subject))
                .map(Mailbox.Letter::text)
                .findFirst();
    }

    private static String link(String letter) {
        var link = Pattern.compile("http://localhost:\\d+/reset/\\S+").matcher(letter);
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
