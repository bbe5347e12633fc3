package org.steadyback.shell.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

/** Short answers given before anything of the portal is reached. They quote nothing of what was asked. */
final class EarlyRefusal {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
              <meta charset="UTF-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%1$s · Steadyback</title>
              <link rel="icon" href="/icons/favicon.svg">
              <link rel="stylesheet" href="/styles/tokens.css">
              <link rel="stylesheet" href="/styles/public.css">
            </head>
            <body>
              <main class="public-page">
                <h1>%1$s</h1>
                <p>%2$s</p>
                <p><a href="/">To the start page</a> · <a href="/warning-signs">Warning signs</a></p>
              </main>
            </body>
            </html>
            """;

    private static final String PROBLEM = """
            {"type":"about:blank","title":"%s","status":%s,"detail":"%s"}""";

    private static final String ITS_LOOKS = "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
            + "form-action 'none'; frame-ancestors 'none'";

    private EarlyRefusal() {}

    /** A page of its own, without a session and without the portal's client. */
    static void page(HttpServletResponse response, int status, String title, String sentence) throws IOException {
        response.setHeader("Content-Security-Policy", ITS_LOOKS);
        write(response, status, "text/html", PAGE.formatted(title, sentence));
    }

    static void problem(HttpServletResponse response, int status, String title, String sentence) throws IOException {
        write(response, status, "application/problem+json", PROBLEM.formatted(title, status, sentence));
    }

    private static void write(HttpServletResponse response, int status, String type, String body) throws IOException {
        response.setStatus(status);
        response.setContentType(type);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(body);
    }
}
