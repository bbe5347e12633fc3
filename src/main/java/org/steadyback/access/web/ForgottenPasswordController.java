package org.steadyback.access.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.steadyback.access.ForgottenPasswords;
import org.steadyback.access.InviteToken;
import org.steadyback.access.Password;
import org.steadyback.access.PasswordResets;
import org.steadyback.access.TooBusyException;
import org.steadyback.access.Welcome;
import org.steadyback.uikit.Paths;

import static org.steadyback.access.web.PublicPage.text;

/** The way back in: ask for a link, choose a password with it. Neither page tells who has an account. */
@RestController
class ForgottenPasswordController {

    private static final String ASK = """
            <main class="login-page">
              <div class="login-card card">
                <h1>Forgot your password?</h1>
                <p>We send a link to choose a new one. It works once, for an hour.</p>
                <form class="form" method="post" action="/forgot">
                  <label for="email">E-mail</label>
                  <input id="email" name="email" type="email" autocomplete="username" maxlength="254" required>
                  <button class="button button-primary button-wide">Send me a link</button>
                </form>
                <p><a href="/login">Back to sign in</a></p>
              </div>
            </main>""";
    private static final String CHOOSE = """
            <main class="login-page">
              <div class="login-card card">
                <h1>A new password</h1>
                <p>For %s, who signs in as %s. You are signed out everywhere else.</p>
                <form class="form" method="post">
                  %s<input type="hidden" name="username" autocomplete="username" value="%s">
                  <label for="password">New password</label>
                  <input id="password" name="password" type="password" autocomplete="new-password" required>
                  <p>%s</p>
                  <button class="button button-primary button-wide">Save password</button>
                </form>
              </div>
            </main>""";
    private static final String SLIP = """
            <p class="field-error" role="alert">%s</p>
                  """;

    private final ForgottenPasswords forgotten;
    private final PasswordResets resets;

    ForgottenPasswordController(ForgottenPasswords forgotten, PasswordResets resets) {
        this.forgotten = forgotten;
        this.resets = resets;
    }

    @GetMapping("/" + Paths.FORGOT)
    ResponseEntity<String> page() {
        return resets.mailed()
                ? PublicPage.answer("Forgot your password?", ASK)
                : PublicPage.words(
                        HttpStatus.OK,
                        "Forgot your password?",
                        "Please ask your physio or your clinic: they can give you a link to choose a new one.");
    }

    @PostMapping("/" + Paths.FORGOT)
    ResponseEntity<String> ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        return forgotten.ask(email, request.getRemoteAddr())
                ? PublicPage.words(
                        HttpStatus.OK,
                        "Look into your mail",
                        "If somebody signs in with that address, a link is on its way to it. It works once, for an hour. Nothing there"
                                + " after some minutes? Look among unwanted mail, or ask your physio or your clinic.")
                : PublicPage.later();
    }

    @GetMapping("/" + Paths.RESET + "/{token}")
    ResponseEntity<String> page(@PathVariable String token) {
        return choose(new InviteToken(token), "");
    }

    @PostMapping("/" + Paths.RESET + "/{token}")
    ResponseEntity<String> save(@PathVariable String token, @RequestParam(defaultValue = "") String password) {
        var secret = new InviteToken(token);
        try {
            return switch (resets.choosePassword(secret, new Password(password))) {
                case Welcome.Expected _ ->
                    PublicPage.words(
                            HttpStatus.OK,
                            "Your password is saved",
                            "From now on you sign in with your e-mail and this password.");
                case Welcome.Unknown() -> unknown();
            };
        } catch (IllegalArgumentException slip) {
            return choose(secret, SLIP.formatted(text(String.valueOf(slip.getMessage()))));
        } catch (TooBusyException busy) {
            return choose(secret, SLIP.formatted(text(String.valueOf(busy.getMessage()))));
        }
    }

    private ResponseEntity<String> choose(InviteToken token, String slip) {
        return switch (resets.open(token)) {
            case Welcome.Expected(var name, var email) ->
                PublicPage.answer(
                        "A new password", CHOOSE.formatted(text(name), text(email), slip, text(email), Password.HELP));
            case Welcome.Unknown() -> unknown();
        };
    }

    private static ResponseEntity<String> unknown() {
        return PublicPage.words(
                HttpStatus.NOT_FOUND,
                "This link does not work",
                "It may have been used already, be older than an hour, or still wait for a second person at the clinic. You can ask for"
                        + " another one.");
    }
}
