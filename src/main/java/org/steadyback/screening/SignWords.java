package org.steadyback.screening;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.steadyback.screening.rules.Question;
import org.steadyback.screening.rules.Said;
import org.steadyback.screening.rules.ScreenAnswer;
import org.steadyback.screening.rules.Sign;
import org.steadyback.text.Language;
import org.steadyback.text.Reading;

/**
 * The words for warning signs and for what to do, made when they are read: facts are stored, sentences are not. Kept in {@code
 * screening/<language>/signs.properties}; patients read them in their language ({@link Reading}), the physio in English.
 */
public final class SignWords {

    private static final String FILE = "signs.properties";

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
        return words().find(sign.wire() + ".ask");
    }

    /** An answer, as a choice. */
    public static String choice(ScreenAnswer answer) {
        return QuestionWording.ofReader().word("reply." + answer);
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
        return english(sign.wire() + ".physio");
    }

    /** As the physio reads it, with the answer: "Fainting or nearly fainting (passed out, or still unwell: not sure)". */
    public static String forPhysio(Said said) {
        return switch (said) {
            case Said.OfSign sign -> name(sign.sign()) + answer(sign);
            case Said.OfQuestion(var question, var answer) ->
                QuestionWording.ENGLISH.name(question) + ": " + english(answer);
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
                        QuestionWording.ofReader().name(question),
                        answer == ScreenAnswer.NOT_SURE ? choice(answer) : "");
        };
    }

    private static String more(Said.OfSign said) {
        var answer = said.answer();
        return said.sign().ask() == Sign.Ask.WHICH
                ? said.which().stream().sorted().map(SignWords::which).collect(Collectors.joining("; "))
                : question(said.sign())
                        .filter(_ -> answer != null)
                        .map(question -> question + " " + choice(Objects.requireNonNull(answer)))
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
                " (%s: %s)".formatted(decapitalised(english(said.sign().wire() + ".topic")), english(said.answer()));
            case WHICH ->
                said.which().isEmpty()
                        ? ""
                        : said.which().stream()
                                .sorted()
                                .map(one -> decapitalised(english(Sign.RED_FLAG.wire() + "." + one.key())))
                                .collect(Collectors.joining("; ", " (", ")"));
        };
    }

    private static String english(@Nullable ScreenAnswer answer) {
        return english("answer." + (answer == null ? "none" : answer));
    }

    private static String decapitalised(String text) {
        return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private static String word(String key) {
        return words().word(key);
    }

    private static String english(String key) {
        return SafetyWords.of(FILE, Language.ENGLISH).word(key);
    }

    private static SafetyWords words() {
        return SafetyWords.of(FILE, Reading.language());
    }
}
