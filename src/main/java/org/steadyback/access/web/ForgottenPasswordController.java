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
import org.steadyback.text.Texts;
import org.steadyback.uikit.Paths;

import static org.steadyback.access.web.PublicPage.text;

/** The way back in: ask for a link, choose a password with it. Neither page tells who has an account. */
@RestController
class ForgottenPasswordController {

    private static final String ASK = """
            <main class="login-page">
              <div class="login-card card">
                <h1>%s</h1>
                <p>%s</p>
                <form class="form" method="post" action="/forgot">
                  <label for="email">%s</label>
                  <input id="email" name="email" type="email" autocomplete="username" maxlength="254" required>
                  <button class="button button-primary button-wide">%s</button>
                </form>
                <p><a href="/login">%s</a></p>
              </div>
            </main>""";
    private static final String CHOOSE = """
            <main class="login-page">
              <div class="login-card card">
                <h1>%s</h1>
                <p>%s</p>
                <form class="form" method="post">
                  %s<input type="hidden" name="username" autocomplete="username" value="%s">
                  <label for="password">%s</label>
                  <input id="password" name="password" type="password" autocomplete="new-password" required>
                  <p>%s</p>
                  <button class="button button-primary button-wide">%s</button>
                </form>
              </div>
            </main>""";
    private static final String SLIP = """
            <p class="field-error" role="alert">%s</p>
                  """;

    private static final SignInTexts SAY = Texts.of(SignInTexts.class);

    private final ForgottenPasswords forgotten;
    private final PasswordResets resets;

    ForgottenPasswordController(ForgottenPasswords forgotten, PasswordResets resets) {
        this.forgotten = forgotten;
        this.resets = resets;
    }

    @GetMapping("/" + Paths.FORGOT)
    ResponseEntity<String> page() {
        return resets.mailed()
                ? PublicPage.answer(
                        SAY.forgot(),
                        ASK.formatted(
                                text(SAY.forgot()),
                                text(SAY.forgotSays()),
                                text(SAY.email()),
                                text(SAY.sendLink()),
                                text(SAY.backToSignIn())))
                : PublicPage.words(HttpStatus.OK, SAY.forgot(), SAY.askTheClinic());
    }

    @PostMapping("/" + Paths.FORGOT)
    ResponseEntity<String> ask(@RequestParam(defaultValue = "") String email, HttpServletRequest request) {
        return forgotten.ask(email, request.getRemoteAddr())
                ? PublicPage.words(HttpStatus.OK, SAY.lookIntoMail(), SAY.lookIntoMailSays())
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
                case Welcome.Expected _ -> PublicPage.words(HttpStatus.OK, SAY.saved(), SAY.savedSays());
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
                        SAY.newPasswordTitle(),
                        CHOOSE.formatted(
                                text(SAY.newPasswordTitle()),
                                text(SAY.newPasswordFor(name, email)),
                                slip,
                                text(email),
                                text(SAY.newPassword()),
                                text(Password.help()),
                                text(SAY.savePassword())));
            case Welcome.Unknown() -> unknown();
        };
    }

    private static ResponseEntity<String> unknown() {
        return PublicPage.words(HttpStatus.NOT_FOUND, SAY.linkDoesNotWork(), SAY.linkDoesNotWorkSays());
    }
}
