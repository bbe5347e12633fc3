package org.steadyback.screening;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

import org.steadyback.screening.interview.Feature;
import org.steadyback.screening.interview.QuestionGroup;
import org.steadyback.screening.interview.Step;
import org.steadyback.screening.rules.Question;

/** What patients are asked, in one language: content with a version, kept in {@code screening/questions.<language>.properties}. */
public final class QuestionWording {

    /** The only language so far; whoever reads another is asked in it. */
    public static final QuestionWording ENGLISH = new QuestionWording("en");

    private final String language;
    private final Properties words = new Properties();

    private QuestionWording(String language) {
        this.language = language;
        var file = "/screening/questions." + language + ".properties";
        try (var in = QuestionWording.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public String language() {
        return language;
    }

    /** Goes up when the sense of a sentence changes; stored with every screen. */
    public int version() {
        return Integer.parseInt(word("version"));
    }

    public String question(Step step) {
        return word(step.name());
    }

    public Optional<String> help(Step step) {
        return Optional.ofNullable(words.getProperty(step.name() + ".help"));
    }

    public String part(QuestionGroup part) {
        return word("part." + part);
    }

    /** What would be news of a group, in a line. */
    public String news(QuestionGroup part) {
        return word("part." + part + ".news");
    }

    public String feature(Feature feature) {
        return word("feature." + feature);
    }

    /** What a question is about, short, for a list. */
    public String name(Question question) {
        return word("name." + question.key());
    }

    /** By its key, as in "reply.YES". */
    public String word(String key) {
        var word = words.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        return word;
    }
}
