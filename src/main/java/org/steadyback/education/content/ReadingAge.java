package org.steadyback.education.content;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How old one should be to read a text with ease, by the Flesch–Kincaid grade: an American school year, to which five
 * years are added for the age. Syllables are counted by groups of vowels, so the figure is good to about half a year.
 */
public record ReadingAge(int sentences, int words, int syllables) {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SILENT_END =
            Pattern.compile("(?<=[^aeiouyl])e$|(?<=[^aeiouysxzcgh])es$|(?<=[^aeiouytd])ed$");

    /** Of a text's paragraphs. */
    public static ReadingAge of(List<String> passages) {
        var sentences =
                passages.stream().mapToInt(one -> Sentences.of(one).size()).sum();
        var words =
                passages.stream().flatMap(one -> Sentences.words(one).stream()).toList();
        return new ReadingAge(
                sentences,
                words.size(),
                words.stream().mapToInt(ReadingAge::syllables).sum());
    }

    /** The school year. */
    public double grade() {
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    public double wordsASentence() {
        return (double) words / sentences;
    }

    static int syllables(String word) {
        var bare = SILENT_END.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
        return Math.max(1, (int) VOWELS.matcher(bare).results().count());
    }
}
