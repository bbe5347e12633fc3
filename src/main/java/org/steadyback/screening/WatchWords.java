package org.steadyback.screening;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.springframework.core.io.ClassPathResource;

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

    /** The only language so far. */
    public static final WatchWords ENGLISH = read("en");

    public WatchWords {
        saddle = List.copyOf(saddle);
        selfHarm = List.copyOf(selfHarm);
        sign = List.copyOf(sign);
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

    private static WatchWords read(String language) {
        var file = new ClassPathResource("screening/watch-words." + language + ".txt");
        try {
            var lines = file.getContentAsString(StandardCharsets.UTF_8).lines().toList();
            return new WatchWords(of("saddle ", lines), of("selfHarm ", lines), of("sign ", lines));
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static List<String> of(String kind, List<String> lines) {
        return lines.stream()
                .filter(line -> line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .toList();
    }
}
