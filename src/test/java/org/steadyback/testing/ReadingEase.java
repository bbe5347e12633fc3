package org.steadyback.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How easy a Spanish text is to read, as Fernández Huerta counts it: 100 is very easy, 60 to 70 normal for adults. What is in brackets,
 * names of muscles and source keys, is not read.
 */
public record ReadingEase(int sentences, int words, int syllables) {

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");

    /** A syllable's vowels: one strong vowel with the weak ones around it, or weak ones alone; a weak one with an accent stands alone. */
    private static final Pattern NUCLEUS = Pattern.compile("[iuüy]?[aeoáéó][iuü]?(?![íú])|[iuü]?[aeoáéó]|[íú]|[iuüy]+");

    public static ReadingEase of(List<String> passages) {
        var sentences = passages.stream()
                .map(one -> BRACKETS.matcher(one).replaceAll(" "))
                .flatMap(one -> Arrays.stream(one.split("(?<=[.?:])\\s+|\\n")))
                .map(ReadingEase::words)
                .filter(words -> !words.isEmpty())
                .toList();
        var words = sentences.stream().flatMap(List::stream).toList();
        return new ReadingEase(
                sentences.size(),
                words.size(),
                words.stream().mapToInt(ReadingEase::syllables).sum());
    }

    public double ease() {
        return 206.84 - 60.0 * syllables / words - 1.02 * words / sentences;
    }

    private static List<String> words(String sentence) {
        return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^a-záéíóúüñ]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    static int syllables(String word) {
        var silent = word.replaceAll("qu(?=[eiéí])", "q").replaceAll("gu(?=[eiéí])", "g");
        return Math.max(1, (int) NUCLEUS.matcher(silent).results().count());
    }
}
