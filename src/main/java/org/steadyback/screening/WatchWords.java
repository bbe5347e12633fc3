package org.steadyback.screening;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.steadyback.text.ContentFiles;
import org.steadyback.text.Language;
import org.steadyback.text.Languages;
import org.steadyback.text.Reading;
import org.steadyback.uikit.TextWatch;

/**
 * Words in a patient's free text that open a question: on bladder, bowel and the saddle, on self-harm, and on
 * what else ends exercising (fact sheet §2.9). They never
 * grade. The player gets the same list with its data.
 *
 * @param saddle regular expressions, on a text in lower case with plain apostrophes and single blanks
 * @param sign chest pain, a foot that drags, fainting: they open the list of signs
 */
public record WatchWords(List<String> saddle, List<String> selfHarm, List<String> sign) implements TextWatch {

    /** The list is short, and a caseload asks it about many texts. */
    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private static final Map<Language, WatchWords> IN = new ConcurrentHashMap<>();

    /** Of English alone. */
    public static final WatchWords ENGLISH = of(Stream.of(Language.ENGLISH));

    /** Of every language: who reads what a patient wrote does not know in which it was written. */
    public static final WatchWords ANY = of(Languages.all().stream());

    public WatchWords {
        saddle = List.copyOf(saddle);
        selfHarm = List.copyOf(selfHarm);
        sign = List.copyOf(sign);
    }

    /** Of this language and of English: people mix them, and rather a question too many is asked than one too few. */
    public static WatchWords in(Language language) {
        return IN.computeIfAbsent(language, one -> of(Stream.of(one, Language.ENGLISH)));
    }

    /** For what whoever reads is writing. */
    public static WatchWords ofReader() {
        return in(Reading.language());
    }

    @Override
    public boolean areAboutTheSaddle(String text) {
        return any(saddle, text);
    }

    @Override
    public boolean areAboutSelfHarm(String text) {
        return any(selfHarm, text);
    }

    @Override
    public boolean areAboutAnotherSign(String text) {
        return any(sign, text);
    }

    /** Whether a physio reads it before other texts. */
    public boolean areToBeRead(String text) {
        return areAboutSelfHarm(text) || areAboutTheSaddle(text);
    }

    private static boolean any(List<String> words, String text) {
        var plain = text.toLowerCase(Locale.ROOT).replaceAll("[‘’`´]", "'").replaceAll("\\s+", " ");
        return words.stream()
                .anyMatch(one -> COMPILED.computeIfAbsent(one, Pattern::compile)
                        .matcher(plain)
                        .find());
    }

    private static WatchWords of(Stream<Language> languages) {
        var lines = languages
                .flatMap(language -> ContentFiles.text("screening/", language, "watch-words.txt").stream())
                .distinct()
                .flatMap(String::lines)
                .toList();
        return new WatchWords(of("saddle ", lines), of("selfHarm ", lines), of("sign ", lines));
    }

    private static List<String> of(String kind, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .toList();
    }
}
