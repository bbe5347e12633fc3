package org.steadyback.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What stands on buttons and fields in another language, by the keys of its texts. */
record Said(String language) {

    /** A text without placeholders. */
    String of(String family, String key) {
        return read("text", family, key);
    }

    /** How a reply to the safety questions is called. */
    String reply(String name) {
        return read("screening", "questions", "reply." + name);
    }

    private String read(String folder, String family, String key) {
        try (var in =
                Files.newBufferedReader(Path.of("src/main/resources", folder, language, family + ".properties"))) {
            var texts = new Properties();
            texts.load(in);
            return Objects.requireNonNull(texts.getProperty(key), family + " " + key)
                    .replaceAll("‹.*?›", "");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** As the browser's expressions have it, which know no quotation. */
    static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/-]", "\\\\$0");
    }

    /** Any of these, whatever short word or number stands for their placeholders. */
    Pattern any(String family, String... keys) {
        return Pattern.compile(Arrays.stream(keys)
                .map(key -> of(family, key))
                .map(text -> Arrays.stream(text.split("\\{[^{}]*(?:\\{[^{}]*\\}[^{}]*)*\\}", -1))
                        .map(Said::literally)
                        .collect(Collectors.joining("[^:,]*")))
                .collect(Collectors.joining("|", "^(", ")$")));
    }
}
