package org.steadyback.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

import org.steadyback.text.ClientTexts;
import org.steadyback.text.Language;
import org.steadyback.text.Reading;
import org.steadyback.text.Texts;
import org.steadyback.uikit.Paths;

/**
 * The patient's page without a network, and what belongs to it, in one release: the page as HTML, the files that it is made of, and a name
 * that is another one as soon as anything of it is. Nothing about a person is in it.
 */
@Component
class OfflineRelease {

    private static final FrameTexts SAY = Texts.of(FrameTexts.class);

    /** Made by the client's build: vite.config.ts. */
    private static final String LIST = "classpath:META-INF/VAADIN/webapp/VAADIN/offline.json";

    private static final String STATIC = "classpath:META-INF/resources/";

    private static final List<String> STYLES = List.of(
            "styles/tokens.css",
            "styles/base.css",
            "styles/components.css",
            "styles/frames.css",
            "styles/patient.css",
            "styles/session.css",
            "styles/player.css",
            "styles/unsent.css");

    private static final List<String> PICTURES = List.of("images/mark.svg", "icons/favicon.svg");

    private static final String TYPE = "type.css";

    /** The player's own element names and classes; the looks are those of the portal's frame. */
    private static final String FRAME = """
            <!DOCTYPE html>
            <html lang="%1$s" dir="%2$s">
            <head>
              <meta charset="UTF-8">
              <base href="/">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <meta name="color-scheme" content="light dark">
              <title>%3$s · Steadyback</title>
              <link rel="icon" href="icons/favicon.svg?release=%4$s">
            %5$s
              <script type="application/json" id="%6$s">%7$s</script>
              <script type="module" src="%8$s"></script>
            </head>
            <body>
            <div class="patient-frame offline-frame">
              <header class="frame-bar">
                <a class="wordmark" href="%9$s"><img src="images/mark.svg?release=%4$s" alt=""><span>Steadyback</span></a>
                <a class="bar-link" href="%10$s"><svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.8"
                  aria-hidden="true"><path d="M12 4 21 19.5H3z"/><path d="M12 10v4.5M12 17.1v.01"/></svg><span>%11$s</span></a>
              </header>
              <main class="frame-main" id="main">
                <p class="notice tone-settled portal-back" role="status" hidden></p>
                <steady-unsent></steady-unsent>
                <steady-session-player warning-signs-href="%10$s"></steady-session-player>
              </main>
            </div>
            </body>
            </html>
            """;

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ResourceLoader resources;
    private final Optional<Built> built;
    private final Map<Language, Made> made = new ConcurrentHashMap<>();

    OfflineRelease(ResourceLoader resources) {
        this.resources = resources;
        var list = resources.getResource(LIST);
        this.built = list.exists() ? Optional.of(JSON.readValue(bytes(list), Built.class)) : Optional.empty();
    }

    /** @param entry the first of its scripts, {@code files} all of them */
    record Built(String entry, List<String> files) {}

    /**
     * @param name of the release in this language
     * @param html the page
     * @param files beside it, by their addresses
     */
    record Made(String name, String html, List<String> files) {}

    /** In the language of whoever asks; empty where the client was not built, as while it is developed. */
    Optional<Made> now() {
        return built.map(one -> made.computeIfAbsent(Reading.language(), language -> make(one, language)));
    }

    private Made make(Built files, Language language) {
        var name = digest(files, page(files, language, ""));
        return new Made(
                name,
                page(files, language, name),
                Stream.concat(
                                files.files().stream().map(file -> "/" + file),
                                ofRelease().map(file -> "/" + file + "?release=" + name))
                        .toList());
    }

    private static Stream<String> ofRelease() {
        return Stream.of(Stream.of(TYPE), STYLES.stream(), PICTURES.stream()).flatMap(files -> files);
    }

    private static String page(Built files, Language language, String release) {
        var styles = Stream.concat(Stream.of(TYPE), STYLES.stream())
                .map("  <link rel=\"stylesheet\" href=\"%%s?release=%s\">".formatted(release)::formatted)
                .toList();
        return FRAME.formatted(
                language.tag(),
                language.direction(),
                HtmlUtils.htmlEscape(SAY.today()),
                release,
                String.join("\n", styles),
                TextsInPage.ID,
                ClientTexts.json(language),
                files.entry(),
                Paths.ME,
                Paths.WARNING_SIGNS,
                HtmlUtils.htmlEscape(SAY.warningSigns()));
    }

    /** The scripts have their digests in their names. */
    private String digest(Built files, String page) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(page.getBytes(StandardCharsets.UTF_8));
            files.files().forEach(file -> digest.update(file.getBytes(StandardCharsets.UTF_8)));
            Stream.concat(STYLES.stream(), PICTURES.stream())
                    .forEach(file -> digest.update(bytes(resources.getResource(STATIC + file))));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }

    private static byte[] bytes(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
