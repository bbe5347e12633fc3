package org.steadyback.education.content;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes running text apart. */
public final class Sentences {

    private static final Pattern END = Pattern.compile("(?<=[.?])[\"”’)]*\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d][\\p{L}\\d'’.,-]*");

    private Sentences() {}

    /** The sentences of a paragraph. */
    public static List<String> of(String passage) {
        return Arrays.stream(END.split(passage))
                .map(String::strip)
                .filter(sentence -> !words(sentence).isEmpty())
                .toList();
    }

    static List<String> words(String text) {
        return WORD.matcher(text)
                .results()
                .map(found -> found.group().replaceAll("[.,'’-]+$", ""))
                .toList();
    }

    /** The sentences of several words, as they compare: without case and marks. */
    public static Stream<String> comparable(String passage) {
        return of(passage).stream()
                .map(Sentences::words)
                .filter(words -> words.size() > 2)
                .map(words -> String.join(" ", words).toLowerCase(Locale.ROOT));
    }
}
