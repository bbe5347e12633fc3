package org.steadyback.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How hard a text is to read, by the grade of Flesch and Kincaid: about the school year, so grade 6 is an age of about 11. What is
 * in brackets, names of muscles and source keys, is not read.
 */
public record ReadingAge(int sentences, int words, int syllables) {

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    public static ReadingAge of(String text) {
        var plain = BRACKETS.matcher(text).replaceAll(" ");
        var sentences = sentences(plain);
        var words = sentences.stream().flatMap(one -> words(one).stream()).toList();
        return new ReadingAge(
                sentences.size(),
                words.size(),
                words.stream().mapToInt(ReadingAge::syllables).sum());
    }

    public double grade() {
        return 0.39 * wordsPerSentence() + 11.8 * syllables / words - 15.59;
    }

    public double wordsPerSentence() {
        return (double) words / sentences;
    }

    /** A line without a full stop is a sentence, too. */
    public static List<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.?:])\\s+|\\n"))
                .map(String::strip)
                .filter(one -> !words(one).isEmpty())
                .toList();
    }

    private static List<String> words(String sentence) {
        return Arrays.stream(sentence.toLowerCase(Locale.ROOT).split("[^a-z']+"))
                .filter(word -> word.matches(".*[a-z].*"))
                .toList();
    }

    /** Groups of vowels, without the silent e at the end; good to a few in a hundred words. */
    static int syllables(String word) {
        var bare = word.replaceAll("[^a-z]", "").replaceAll("(?:[^laeiouy]es|[^dtaeiouy]ed|[^laeiouy]e)$", "");
        var groups = (int) VOWELS.matcher(bare).results().count();
        return Math.max(1, groups);
    }
}
