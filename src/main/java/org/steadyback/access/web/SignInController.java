package org.steadyback.access.web;

import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import org.steadyback.access.DemoAccounts;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Paths;

import static org.steadyback.access.web.PublicPage.text;

/** The way in: a form that works before any script, and that password managers know. It posts to its own address. */
@RestController
class SignInController {

    private static final String PAGE = """
            <main class="login-page">
              <div class="login-intro">
                <p class="wordmark"><img src="/images/mark.svg" alt=""><span>Steadyback</span></p>
                <p class="login-says">%1$s</p>
              </div>
              <div class="login-card card">
                <h1>%2$s</h1>
                <form class="form" method="post" action="/login%9$s">
                  %3$s<label for="username">%4$s</label>
                  <input id="username" name="username" type="email" autocomplete="username" required>
                  <label for="password">%5$s</label>
                  <input id="password" name="password" type="password" autocomplete="current-password" required>
                  <button class="button button-primary button-wide">%2$s</button>
                </form>
                <p><a href="/forgot%9$s">%6$s</a></p>
              </div>
              <p class="login-foot"><a href="/warning-signs%9$s">%7$s</a></p>
            %8$s</main>""";

    private static final String REFUSED = """
            <p class="field-error" role="alert">%s</p>
                  """;

    /** Neutral: whoever stands before this screen learns nothing of the account. */
    private static final String ENDED = """
            <p role="status">%s</p>
                  """;

    private static final String DEMO = """
              <section class="login-demo">
                <h2>%s</h2>
                <p>%s</p>
                <ul class="login-accounts">
            %s    </ul>
              </section>
            """;

    private static final String ACCOUNT = """
                  <li><form class="form" method="post" action="/login"><input type="hidden" name="username" value="%1$s"><input type="hidden" name="password" value="%2$s"><button class="login-account"><span class="login-account-name">%1$s</span> <span class="login-account-who">%3$s</span></button></form></li>
            """;

    private static final String PASSWORD = """
            <strong class="login-password">%s</strong>""";

    private static final SignInTexts SAY = Texts.of(SignInTexts.class);

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
                SAY.signIn(),
                PAGE.formatted(
                        text(SAY.intro()),
                        text(SAY.signIn()),
                        refused ? said(REFUSED, SAY.refused()) : ended ? said(ENDED, SAY.ended()) : "",
                        text(SAY.email()),
                        text(SAY.password()),
                        text(SAY.forgot()),
                        text(SAY.warningSignsWhen()),
                        accounts == null ? "" : offered(accounts),
                        PublicPage.languageAsked(request, "?")));
    }

    private static String said(String html, String sentence) {
        return html.formatted(text(sentence));
    }

    private static String offered(DemoAccounts demo) {
        return DEMO.formatted(
                text(SAY.demoAccounts()),
                text(SAY.demoPassword(demo.password()))
                        .replace(text(demo.password()), PASSWORD.formatted(text(demo.password()))),
                demo.offered().stream()
                        .map(account ->
                                ACCOUNT.formatted(text(account.email()), text(demo.password()), text(account.who())))
                        .collect(Collectors.joining()));
    }
}
