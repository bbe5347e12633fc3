package org.steadyback.screening.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.web.util.HtmlUtils;

import org.steadyback.access.HelpLine;
import org.steadyback.access.HelpLines;
import org.steadyback.text.Reading;
import org.steadyback.text.Texts;

/**
 * The page as HTML. Everything that does not come from this file is escaped, its own sentences too.
 *
 * @param lines whom to ring: as the clinic says for whoever is signed in, else what works in most places
 */
record WarningSignsPage(HelpLines lines) {

    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="%s" dir="%s">
            <head>
              <meta charset="UTF-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>%s · Steadyback</title>
              <link rel="icon" href="icons/favicon.svg">
              <link rel="stylesheet" href="styles/tokens.css">
              <link rel="stylesheet" href="warning-signs.css">
              <script src="warning-signs-kept.js" defer></script>
              <script src="warning-signs-register.js" defer></script>
            </head>
            <body>
              <header><a href="./">Steadyback</a></header>
              <main>
            %s  </main>
            </body>
            </html>
            """;

    private static final WarningSignTexts SAY = Texts.of(WarningSignTexts.class);

    /** In the language of whoever asks for it. */
    String html() {
        var language = Reading.language();
        return FRAME.formatted(
                language.tag(),
                language.direction(),
                text(SAY.title()),
                intro() + section(SAY.now(), "now", WarningSign.now()) + say() + today());
    }

    private String intro() {
        return """
                <h1>%s</h1>
                <p>%s</p>
                %s<p class="quiet">%s</p>
                """.formatted(text(SAY.heading()), text(SAY.intro()), calls(), text(SAY.nobodyWatches()));
    }

    /** Where the device is comes first; where nothing is known, the page says so. */
    private String calls() {
        var html = new StringBuilder();
        var several = lines.emergencies().size() > 1;
        for (var line : lines.emergencies()) {
            var words = several ? SAY.callLine(line.label(), line.number()) : SAY.call(line.number());
            html.append("<p>").append(phone("call", words, line)).append("</p>\n");
        }
        if (lines.uncertain()) {
            html.append("<p>").append(text(SAY.ownNumber())).append("</p>\n");
        }
        return html.toString();
    }

    private static String say() {
        return """
                <section>
                <h2>%s</h2>
                <p>%s</p>
                </section>
                """.formatted(text(SAY.whatToSay()), text(SAY.howToSayIt()));
    }

    private String today() {
        var call = new StringBuilder();
        Stream.of(lines.urgent(), lines.clinic())
                .filter(Objects::nonNull)
                .forEach(line -> call.append("<p>")
                        .append(phone("urgent", SAY.callLine(line.label(), line.number()), line))
                        .append("</p>\n"));
        return section(SAY.today(), "today", WarningSign.today()).replace("</section>\n", call + "</section>\n");
    }

    private String section(String title, String name, List<WarningSign> groups) {
        var html = new StringBuilder("<section class=\"").append(name).append("\">\n<h2>");
        html.append(text(title)).append("</h2>\n");
        for (var group : groups) {
            if (groups.size() > 1) {
                html.append("<h3>").append(text(group.title())).append("</h3>\n");
            }
            html.append("<ul>\n");
            group.signs().forEach(sign -> html.append("<li>").append(text(sign)).append("</li>\n"));
            html.append("</ul>\n");
            whom(group)
                    .ifPresent(line -> html.append("<p>")
                            .append(phone("urgent", SAY.callLine(line.label(), line.number()), line))
                            .append("</p>\n"));
        }
        return html.append("</section>\n").toString();
    }

    /** Right below what it is for; who reads in distress does not search. */
    private Optional<HelpLine> whom(WarningSign group) {
        return Optional.ofNullable(
                switch (group.whom()) {
                    case NOBODY_ELSE -> null;
                    case CRISIS_LINE -> lines.crisis();
                    case MATERNITY_UNIT -> lines.maternity();
                });
    }

    private static String phone(String name, String words, HelpLine line) {
        return "<a class=\"%s\" href=\"%s\">%s</a>".formatted(name, line.tel(), text(words));
    }

    private static String text(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8").replace("&#39;", "'"); // harmless here, and legible
    }
}
