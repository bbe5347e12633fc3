package org.steadyback.access.web;

import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.steadyback.access.DemoAccounts;
import org.steadyback.uikit.Paths;

import static org.steadyback.access.web.PublicPage.text;

/** The way in: a form that works before any script, and that password managers know. It posts to its own address. */
@RestController
class SignInController {

    private static final String PAGE = """
            <main class="login-page">
              <div class="login-intro">
                <p class="wordmark"><img src="/images/mark.svg" alt=""><span>Steadyback</span></p>
                <p class="login-says">Exercise for your back, little and often, at your own level, with your physio beside you.</p>
              </div>
              <div class="login-card card">
                <h1>Sign in</h1>
                <form class="form" method="post" action="/login">
                  %s<label for="username">E-mail</label>
                  <input id="username" name="username" type="email" autocomplete="username" required>
                  <label for="password">Password</label>
                  <input id="password" name="password" type="password" autocomplete="current-password" required>
                  <button class="button button-primary button-wide">Sign in</button>
                </form>
                <p><a href="/forgot">Forgot your password?</a></p>
              </div>
              <p class="login-foot"><a href="/warning-signs">Warning signs: when to get help at once</a></p>
            %s</main>""";

    private static final String REFUSED = """
            <p class="field-error" role="alert">That e-mail and password do not go together. Please try again.</p>
                  """;

    /** Neutral: whoever stands before this screen learns nothing of the account. */
    private static final String ENDED = """
            <p role="status">You were signed out because something about the account was changed elsewhere, such as its password. Please sign in again; if that does not work, ask your clinic.</p>
                  """;

    private static final String DEMO = """
              <section class="login-demo">
                <h2>Demo accounts</h2>
                <p>A made-up clinic to try. The password of all is <strong class="login-password">%s</strong>.</p>
                <ul class="login-accounts">
            %s    </ul>
              </section>
            """;

    private static final String ACCOUNT = """
                  <li><form class="form" method="post" action="/login"><input type="hidden" name="username" value="%1$s"><input type="hidden" name="password" value="%2$s"><button class="login-account"><span class="login-account-name">%1$s</span> <span class="login-account-who">%3$s</span></button></form></li>
            """;

    private final ObjectProvider<DemoAccounts> demo;

    SignInController(ObjectProvider<DemoAccounts> demo) {
        this.demo = demo;
    }

    @GetMapping("/" + Paths.LOGIN)
    ResponseEntity<String> page(HttpServletRequest request) {
        // the parameter has no value, and an empty one would be taken for none
        boolean refused = request.getParameterMap().containsKey("error");
        boolean ended = request.getParameterMap().containsKey("ended");
        var accounts = demo.getIfAvailable();
        return PublicPage.answer(
                "Sign in",
                PAGE.formatted(refused ? REFUSED : ended ? ENDED : "", accounts == null ? "" : offered(accounts)));
    }

    private static String offered(DemoAccounts demo) {
        return DEMO.formatted(
                text(demo.password()),
                demo.offered().stream()
                        .map(account ->
                                ACCOUNT.formatted(text(account.email()), text(demo.password()), text(account.who())))
                        .collect(Collectors.joining()));
    }
}
