package org.steadyback.uikit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Text can be read on its ground, light and dark, and no colour is written outside the tokens. */
class TokensTest {

    private static final Path STYLES = Path.of("src/main/resources/META-INF/resources/styles");
    private static final Pattern TOKEN =
            Pattern.compile("--sb-([a-z-]+): (?:light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)|(#[0-9a-f]{6}));");
    private static final double READABLE = 4.5;
    private static final double EDGE_OF_A_CONTROL = 3.0;

    private record Pair(String light, String dark) {}

    @Test
    void everyStyleSheetClosesWhatItOpens() throws IOException {
        try (var sheets = Files.list(STYLES)) {
            assertThat(sheets.toList()).isNotEmpty().allSatisfy(sheet -> {
                var rules = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
                assertThat(rules.chars().filter(sign -> sign == '{').count())
                        .isEqualTo(rules.chars().filter(sign -> sign == '}').count());
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, card",
        "ink, sunken",
        "ink, teal-soft",
        "ink, amber-soft",
        "ink, red-soft",
        "ink, violet-soft",
        "ink-soft, paper",
        "ink-soft, card",
        "ink-soft, sunken",
        "teal, paper",
        "teal, card",
        "teal, teal-soft",
        "on-teal, teal",
        "on-teal, teal-hover",
        "on-red, red",
        "red, paper",
        "red, card",
        "green, green-soft",
        "amber, amber-soft",
        "red, red-soft",
        "violet, violet-soft",
        "amber, paper",
        "violet, paper",
        "green, paper",
        "on-green-strong, green-strong"
    })
    void textIsReadable(String text, String ground) throws IOException {
        var tokens = tokens();
        assertThat(contrast(token(tokens, text).light, token(tokens, ground).light))
                .as("light")
                .isGreaterThanOrEqualTo(READABLE);
        assertThat(contrast(token(tokens, text).dark, token(tokens, ground).dark))
                .as("dark")
                .isGreaterThanOrEqualTo(READABLE);
    }

    @ParameterizedTest
    @CsvSource({"line-strong, paper", "line-strong, card", "focus, paper", "focus, card", "teal, paper"})
    void edgesCanBeSeen(String edge, String ground) throws IOException {
        var tokens = tokens();
        assertThat(contrast(token(tokens, edge).light, token(tokens, ground).light))
                .as("light")
                .isGreaterThanOrEqualTo(EDGE_OF_A_CONTROL);
        assertThat(contrast(token(tokens, edge).dark, token(tokens, ground).dark))
                .as("dark")
                .isGreaterThanOrEqualTo(EDGE_OF_A_CONTROL);
    }

    @Test
    void coloursAreWrittenOnlyInTheTokens() throws IOException {
        var colour = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\(|hsla?\\(");
        try (var files = Files.list(STYLES)) {
            for (var file : files.filter(f -> !f.endsWith("tokens.css")).toList()) {
                assertThat(colour.matcher(Files.readString(file)).results().map(r -> r.group()))
                        .as(file.getFileName().toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void everyTokenThatIsUsedExists() throws IOException {
        var defined = names(Files.readString(STYLES.resolve("tokens.css")), "(--sb-[a-z0-9-]+):");
        try (var files = Files.list(STYLES)) {
            for (var file : files.toList()) {
                assertThat(defined)
                        .as(file.getFileName().toString())
                        .containsAll(names(Files.readString(file), "var\\((--sb-[a-z0-9-]+)"));
            }
        }
    }

    private static List<String> names(String css, String pattern) {
        return Pattern.compile(pattern)
                .matcher(css)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static Map<String, Pair> tokens() throws IOException {
        var tokens = new HashMap<String, Pair>();
        TOKEN.matcher(Files.readString(STYLES.resolve("tokens.css"))).results().forEach(found -> {
            var same = found.group(4);
            tokens.put(found.group(1), same != null ? new Pair(same, same) : new Pair(found.group(2), found.group(3)));
        });
        return tokens;
    }

    private static Pair token(Map<String, Pair> tokens, String name) {
        return Optional.ofNullable(tokens.get(name)).orElseThrow(() -> new AssertionError("no token " + name));
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
