package org.steadyback.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever stores something hands over facts: no statement that names who acts, or keeps a row, has a sentence in it (ADR 0045). Pages
 * store nothing; what they send is what was typed.
 */
class StoredProseTest {

    private static final Path MAIN = Path.of("src/main/java/org/steadyback");

    /** Text blocks, texts, characters and comments whole; all else one by one. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"(?:\\\\.|(?!\"\"\").)*+\"\"\"|\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])++'"
                    + "|/\\*(?:(?!\\*/).)*+\\*/|//[^\\n]*+|.",
            Pattern.DOTALL);

    private static final Pattern STORES =
            Pattern.compile("\\bsave\\w*\\(|\\bnew \\w+Entry\\(|\\bcurrent\\.require\\(\\)|\\bby, (?:now|at)\\b");

    private static final Pattern PROSE = Pattern.compile("\\p{L}+[,.:;]? \\p{Ll}+[,.:;]? \\p{Ll}+");

    @Test
    void noSentenceIsHandedToWhatStores() throws IOException {
        var found = new ArrayList<String>();
        try (var files = Files.walk(MAIN)) {
            for (var file : files.filter(one -> one.toString().endsWith(".java")
                            && !one.startsWith(MAIN.resolve("demo"))
                            && !one.toString().contains("/ui/"))
                    .toList()) {
                stored(Files.readString(file)).forEach(text -> found.add(file.getFileName() + " " + text));
            }
        }

        assertThat(found)
                .as("store a kind or a cause, and make the sentence when it is read")
                .isEmpty();
    }

    @Test
    void aSentenceIsFoundWhereverTheStatementBreaks() {
        assertThat(stored("""
                answers.add(
                        patient, // "to be said of it"
                        "A new plan was approved.",
                        current.require(),
                        now);
                log("This is no row.");
                rows.saveAndFlush(new AnswerEntry(patient, "ACCEPTED", "the second of them", by));
                """)).containsExactly("\"A new plan was approved.\"", "\"the second of them\"");
    }

    private static List<String> stored(String source) {
        var found = new ArrayList<String>();
        var texts = new ArrayList<String>();
        var code = new StringBuilder();
        var tokens = TOKEN.matcher(source);
        while (tokens.find()) {
            var token = tokens.group();
            if (token.startsWith("\"\"\"")) {
                code.append("TEXT"); // a statement in SQL
            } else if (token.startsWith("\"")) {
                texts.add(token);
            } else if (token.matches("[;{}]")) {
                if (STORES.matcher(code).find()) {
                    texts.stream().filter(text -> PROSE.matcher(text).find()).forEach(found::add);
                }
                texts.clear();
                code.setLength(0);
            } else if (!token.startsWith("/*") && !token.startsWith("//") && !token.startsWith("'")) {
                code.append(token);
            }
        }
        return found;
    }
}
