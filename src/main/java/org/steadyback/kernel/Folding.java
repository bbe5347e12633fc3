package org.steadyback.kernel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How words are compared in every search: without case, accents and other marks, each letter by the plain ones it is written
 * with on a keyboard that lacks it (ø, ı, ß, æ, ł), and with hyphens, apostrophes and blanks alike. {@code folded_text} in the
 * database does the same to a text, letter by letter.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Quotes and modifier letters that are typed as apostrophes, and the dot of a Catalan l·l. */
    private static final Pattern APOSTROPHES =
            Pattern.compile("[\\u02B9-\\u02C1\\u02EE\\u00B7\\u2018\\u2019\\u201B\\uA78B\\uA78C]");

    /** Letters that Unicode does not take apart, in lower case. */
    private static final Map<Integer, String> PLAIN = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ŋ', "ng"),
            Map.entry((int) 'ĸ', "k"),
            Map.entry((int) 'ə', "e"),
            Map.entry((int) 'ǝ', "e"),
            Map.entry((int) 'ɛ', "e"),
            Map.entry((int) 'ɔ', "o"),
            Map.entry((int) 'ɓ', "b"),
            Map.entry((int) 'ɗ', "d"),
            Map.entry((int) 'ɖ', "d"),
            Map.entry((int) 'ƙ', "k"),
            Map.entry((int) 'ƴ', "y"),
            Map.entry((int) 'ς', "σ"));

    private Folding() {}

    /** A text by its plain letters, in lower case; blanks, hyphens and all other signs stay as they are. */
    public static String folded(String text) {
        var apart = withoutMarks(APOSTROPHES.matcher(text).replaceAll("'"));
        var plain = new StringBuilder();
        apart.toLowerCase(Locale.ROOT).codePoints().forEach(letter -> plain.append(plain(letter)));
        return withoutMarks(plain.toString());
    }

    /** The folded words of a text: letters and digits; every other sign parts two words. */
    public static List<String> words(String text) {
        return Arrays.stream(BETWEEN_WORDS.split(folded(text)))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    /** Whether two texts are the same but for what folding leaves out: two spellings of one name. */
    public static boolean same(String one, String other) {
        return joined(one).equals(joined(other));
    }

    /** Whether every word that was typed, in any order, is part of the text; where a text is parted into words does not matter. */
    public static boolean finds(String typed, String text) {
        var within = joined(text);
        return words(typed).stream().allMatch(within::contains);
    }

    private static String joined(String text) {
        return words(text).stream().collect(Collectors.joining());
    }

    private static String withoutMarks(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    }

    private static String plain(int letter) {
        var plain = PLAIN.get(letter);
        return plain == null ? Character.toString(letter) : plain;
    }
}
