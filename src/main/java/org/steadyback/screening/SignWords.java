package org.steadyback.screening;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;

/**
 * The words for warning signs and for what to do, made when they are read: facts are stored, sentences are not. Kept in {@code
 * screening/signs.<language>.properties}.
 */
public final class SignWords {

    private static final Properties WORDS = load();

    private SignWords() {}

    /**
     * A page of advice.
     *
     * @param say how to begin when somebody answers; the signs follow
     */
    public record Page(String title, String text, String say) {}

    /** As the patient finds it in the list. */
    public static String label(Sign sign) {
        return word(sign.wire() + ".label");
    }

    /** The one question that follows. */
    public static Optional<String> question(Sign sign) {
        return Optional.ofNullable(WORDS.getProperty(sign.wire() + ".ask"));
    }

    /** An answer, as a choice. */
    public static String choice(@Nullable ScreenAnswer answer) {
        var word = word(answer);
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    /** One of C1–C4, as a choice. */
    public static String which(Question question) {
        return word(Sign.RED_FLAG.wire() + "." + question.key());
    }

    /** When to ring at once, whatever else is asked. */
    public static String ringIf(Sign sign) {
        return word(sign.wire() + ".ring");
    }

    /** As the physio reads it, short. */
    public static String name(Sign sign) {
        return word(sign.wire() + ".physio");
    }

    /** As the physio reads it, with the answer: "Fainting or nearly fainting (passed out, or still unwell: not sure)". */
    public static String forPhysio(Said said) {
        return switch (said) {
            case Said.OfSign sign -> name(sign.sign()) + answer(sign);
            case Said.OfQuestion(var question, var answer) ->
                QuestionWording.ENGLISH.name(question) + ": " + word(answer);
        };
    }

    /** Codes as they are stored, as the physio reads them; one that this release does not know stands there as it is. */
    public static List<String> ofCodes(List<String> codes) {
        return codes.stream()
                .map(code -> read(code).map(SignWords::forPhysio).orElse(code))
                .toList();
    }

    static Optional<Said> read(String code) {
        try {
            return Optional.of(Said.ofCode(code));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /**
     * One thing that was said, as the patient says it on the telephone.
     *
     * @param more what was answered to its question, or which of several it is; empty where nothing more was said
     */
    public record Spoken(String sign, String more) {}

    /** With all that was ticked about it: on every page the same. */
    public static Spoken spoken(Said said) {
        return switch (said) {
            case Said.OfSign sign -> new Spoken(label(sign.sign()), more(sign));
            case Said.OfQuestion(var question, var answer) ->
                new Spoken(
                        QuestionWording.ENGLISH.name(question), answer == ScreenAnswer.NOT_SURE ? choice(answer) : "");
        };
    }

    private static String more(Said.OfSign said) {
        return said.sign().ask() == Sign.Ask.WHICH
                ? said.which().stream().sorted().map(SignWords::which).collect(Collectors.joining("; "))
                : question(said.sign())
                        .filter(_ -> said.answer() != null)
                        .map(question -> question + " " + choice(said.answer()))
                        .orElse("");
    }

    public static Page page(Advice advice, HelpNumbers numbers) {
        var key = "page." + advice;
        return new Page(
                word(key + ".title"),
                word(key + ".text").replace("{0}", numbers.emergencyInWords()),
                word("page." + (advice == Advice.MATERNITY ? Advice.SAME_DAY : advice) + ".say"));
    }

    /** What to say where nothing is known of what raised it: how to begin, and how to go on. */
    public static Spoken nothingKnown() {
        return new Spoken(word("nothing.say"), word("nothing.how"));
    }

    /** Whose number it is. */
    static String call(String line) {
        return word("call." + line);
    }

    static String unnamedNumber() {
        return word("somewhere");
    }

    static String localNumber() {
        return word("local");
    }

    private static String answer(Said.OfSign said) {
        return switch (said.sign().ask()) {
            case NOTHING -> "";
            case YES_NO ->
                " (%s: %s)".formatted(decapitalised(word(said.sign().wire() + ".topic")), word(said.answer()));
            case WHICH ->
                said.which().isEmpty()
                        ? ""
                        : said.which().stream()
                                .sorted()
                                .map(SignWords::which)
                                .map(SignWords::decapitalised)
                                .collect(Collectors.joining("; ", " (", ")"));
        };
    }

    private static String word(@Nullable ScreenAnswer answer) {
        return word("answer." + (answer == null ? "none" : answer));
    }

    private static String decapitalised(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static String word(String key) {
        var word = WORDS.getProperty(key);
        if (word == null) {
            throw new IllegalArgumentException("No words for " + key);
        }
        return word;
    }

    private static Properties load() {
        var words = new Properties();
        var file = "/screening/signs.en.properties";
        try (var in = SignWords.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return words;
    }
}
