package org.steadyback.shell.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.node.JsonNodeFactory;

import org.steadyback.access.SignedIn;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;
import org.steadyback.text.Texts;

import static org.springframework.security.web.context.HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

/** Short answers given before anything of the portal is reached. They quote nothing of what was asked. */
final class EarlyRefusal {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s" dir="%2$s">
            <head>
              <meta charset="UTF-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%3$s</title>
              <link rel="icon" href="/icons/favicon.svg">
              <link rel="stylesheet" href="/styles/tokens.css">
              <link rel="stylesheet" href="/styles/public.css">
            </head>
            <body>
              <main class="public-page">
                <h1>%4$s</h1>
                <p>%5$s</p>
                <p><a href="/">%6$s</a> · <a href="/warning-signs">%7$s</a></p>
              </main>
            </body>
            </html>
            """;

    private static final String ITS_LOOKS = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'none'";

    /** What is said, in the reader's language. */
    interface Say extends Function<DoorTexts, String> {}

    private EarlyRefusal() {}

    /** A page of its own, without a session and without the portal's client. */
    static void page(HttpServletRequest request, HttpServletResponse response, int status, Say title, Say sentence)
            throws IOException {
        page(request, response, status, title, sentence, DoorTexts::startPage);
    }

    /** @param home what the way from here is called */
    static void page(
            HttpServletRequest request, HttpServletResponse response, int status, Say title, Say sentence, Say home)
            throws IOException {
        var language = language(request);
        var say = Texts.in(DoorTexts.class, language);
        response.setHeader("Content-Security-Policy", ITS_LOOKS);
        write(
                response,
                status,
                "text/html",
                PAGE.formatted(
                        language.tag(),
                        language.direction(),
                        text(say.titled(title.apply(say))),
                        text(title.apply(say)),
                        text(sentence.apply(say)),
                        text(home.apply(say)),
                        text(say.warningSigns())));
    }

    /** @param title for programs, in English */
    static void problem(
            HttpServletRequest request, HttpServletResponse response, int status, String title, Say sentence)
            throws IOException {
        var say = Texts.in(DoorTexts.class, language(request));
        var problem = JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", sentence.apply(say));
        write(response, status, "application/problem+json", problem.toString());
    }

    /** Before anybody has found out who asks: that of whoever this session signed in, else the browser's own. */
    private static Language language(HttpServletRequest request) {
        return Reading.languageOr(signedIn(request)
                .map(SignedIn::language)
                .or(() -> Languages.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)))
                .orElse(Language.ENGLISH));
    }

    private static Optional<SignedIn> signedIn(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null
                        && session.getAttribute(SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                        && context.getAuthentication() != null
                        && context.getAuthentication().getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }

    private static String text(String words) {
        return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name());
    }

    private static void write(HttpServletResponse response, int status, String type, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(body);
    }
}
