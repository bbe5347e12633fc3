package org.steadyback.screening;

import java.util.Optional;

import org.steadyback.screening.interview.Feature;
import org.steadyback.screening.interview.QuestionGroup;
import org.steadyback.screening.interview.Step;
import org.steadyback.screening.rules.Question;
import org.steadyback.text.Language;
import org.steadyback.text.Reading;

/** What patients are asked, in one language: content with a version, kept in {@code screening/<language>/questions.properties}. */
public final class QuestionWording {

    private static final String FILE = "questions.properties";

    /** The original, and as the physio reads it. */
    public static final QuestionWording ENGLISH = in(Language.ENGLISH);

    private final SafetyWords words;

    private QuestionWording(SafetyWords words) {
        this.words = words;
    }

    /** Whoever reads a language that nobody has translated is asked in English. */
    public static QuestionWording in(Language language) {
        return new QuestionWording(SafetyWords.of(FILE, language));
    }

    /** In the language of whoever reads, or asks. */
    public static QuestionWording ofReader() {
        return in(Reading.language());
    }

    /** In which these words are: its tag. */
    public String language() {
        return words.language().tag();
    }

    /** Goes up when the sense of a sentence changes; stored with every screen. */
    public int version() {
        return words.version();
    }

    public String question(Step step) {
        return word(step.name());
    }

    public Optional<String> help(Step step) {
        return words.find(step.name() + ".help");
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
        return words.word(key);
    }
}
