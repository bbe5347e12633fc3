package org.steadyback.access.web;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;
import org.steadyback.text.Texts;

/** The frame of a page for whoever is not signed in: no session, the portal's own looks, and the warning signs kept for when there is no network. */
final class PublicPage {

    /** Its own files and nothing else; it posts to itself. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self'; "
                    + "img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="%s" dir="%s">
            <head>
              <meta charset="UTF-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="description" content="%s">
              <meta name="color-scheme" content="light dark">
              <title>%s</title>
              <link rel="icon" href="/icons/favicon.svg">
              <link rel="stylesheet" href="/type.css">
              <link rel="stylesheet" href="/styles/tokens.css">
              <link rel="stylesheet" href="/styles/base.css">
              <link rel="stylesheet" href="/styles/components.css">
              <link rel="stylesheet" href="/styles/frames.css">
              <link rel="stylesheet" href="/styles/login.css">
              <link rel="stylesheet" href="/styles/public.css">
              <script src="/warning-signs-kept.js" defer></script>
              <script src="/warning-signs-register.js" defer></script>
            </head>
            <body>
            %s
            %s
            </body>
            </html>
            """;

    private static final SignInTexts SAY = Texts.of(SignInTexts.class);

    private PublicPage() {}

    /** @param main HTML whose every foreign word went through {@link #text} */
    static ResponseEntity<String> answer(String title, String main) {
        return answer(HttpStatus.OK, title, main);
    }

    static ResponseEntity<String> answer(HttpStatus status, String title, String main) {
        var language = Reading.language();
        return ResponseEntity.status(status)
                .contentType(HTML)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .body(FRAME.formatted(
                        language.tag(),
                        language.direction(),
                        text(SAY.about()),
                        text(SAY.titled(title)),
                        main,
                        others(language)));
    }

    /**
     * A page of words, with a link to sign in.
     *
     * @param sentence as text
     */
    static ResponseEntity<String> words(HttpStatus status, String title, String sentence) {
        return answer(status, title, """
                <main class="public-page">
                  <p class="wordmark"><img src="/images/mark.svg" alt=""><span>Steadyback</span></p>
                  <h1>%s</h1>
                  <p>%s</p>
                  <p><a href="/login">%s</a> · <a href="/warning-signs">%s</a></p>
                </main>""".formatted(
                        text(title), text(sentence), text(SAY.signIn()), text(SAY.warningSigns())));
    }

    /**
     * The language that the address names, for the next address; empty if it names none that there is.
     *
     * @param before what stands between the rest of the address and it
     */
    static String languageAsked(HttpServletRequest request, String before) {
        return Languages.of(request.getParameter("language"))
                .map(language -> before + "language=" + language.tag())
                .orElse("");
    }

    /** The same page in each other language, under the name by which its readers call it. */
    private static String others(Language now) {
        return Languages.all().stream()
                .filter(one -> !one.equals(now))
                .map(one -> "<a href=\"?language=%1$s\" lang=\"%1$s\" hreflang=\"%1$s\">%2$s</a>"
                        .formatted(one.tag(), text(one.name())))
                .collect(Collectors.joining(" · ", "<footer class=\"public-languages\">", "</footer>"));
    }

    /** Too many tries, or too many people at once. Says nothing of any account. */
    static ResponseEntity<String> later() {
        return words(HttpStatus.TOO_MANY_REQUESTS, SAY.later(), SAY.laterSays());
    }

    /** As text and within quotes. */
    static String text(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }
}
