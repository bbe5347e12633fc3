package org.steadyback.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What becomes of a text that somebody typed or pasted, wherever it is kept. What cannot be seen and says nothing is left out: NUL
 * and other control characters, halves of characters, signs that turn the direction of what stands around them, characters without
 * width, and marks piled upon one letter. The rest is as it was written, in Unicode's composed form.
 */
public final class TypedText {

    /** More marks on one letter than any language writes would run over the lines above and below. */
    private static final int MOST_MARKS = 6;

    private static final Pattern PILED_MARKS = Pattern.compile("(\\p{M}{" + MOST_MARKS + "})\\p{M}+");
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BLANKS_AT_THE_ENDS = Pattern.compile("\\A[\\s\\p{Z}]+|[\\s\\p{Z}]+\\z");

    private TypedText() {}

    /**
     * A text of one line, such as a name: line ends and runs of blanks become one blank.
     *
     * @param what begins the sentence of a refusal: "The name"
     * @throws IllegalArgumentException with a sentence for the field, if what is left is too short or too long
     */
    public static String line(String text, int least, int most, String what) {
        return bounded(BLANKS.matcher(visible(text)).replaceAll(" "), least, most, what);
    }

    /** A text of one or more lines, such as a note; else the same. */
    public static String lines(String text, int least, int most, String what) {
        return bounded(visible(text), least, most, what);
    }

    /** The text without what cannot be seen, and without blanks at its ends; its length is for the caller to bound. */
    public static String tidy(String text) {
        return BLANKS_AT_THE_ENDS.matcher(visible(text)).replaceAll("");
    }

    /** The text without what cannot be seen. */
    public static String visible(String text) {
        var ended = LINE_ENDS.matcher(text).replaceAll("\n");
        var kept = new StringBuilder();
        var seen = ended.codePoints().filter(TypedText::says).toArray();
        for (int at = 0; at < seen.length; at++) {
            if (!isJoiner(seen[at]) || joins(seen, at)) {
                kept.appendCodePoint(seen[at]);
            }
        }
        var composed = Normalizer.normalize(kept, Normalizer.Form.NFC);
        return PILED_MARKS.matcher(composed).replaceAll("$1");
    }

    /** Joiners shape letters in Persian, Hindi and others, and join emoji: they stay between two characters that can be seen. */
    private static boolean joins(int[] seen, int at) {
        return at > 0 && at + 1 < seen.length && isShown(seen[at - 1]) && isShown(seen[at + 1]);
    }

    private static boolean isJoiner(int character) {
        return character == 0x200C || character == 0x200D;
    }

    private static boolean isShown(int character) {
        return !isJoiner(character) && !Character.isWhitespace(character) && !Character.isSpaceChar(character);
    }

    private static String bounded(String text, int least, int most, String what) {
        var tidy = tidy(text);
        int length = tidy.codePointCount(0, tidy.length());
        if (length < least || length > most) {
            throw new IllegalArgumentException(what + " has " + least + " to " + most + " characters");
        }
        return tidy;
    }

    private static boolean says(int character) {
        return switch (character) {
            case '\n', '\t', 0x200C, 0x200D -> true;
            // signs of direction, blanks without width, hyphens that only show at the end of a line
            case 0x00AD, 0x034F, 0x061C, 0x180E, 0x200B, 0x200E, 0x200F, 0xFEFF, 0x115F, 0x1160, 0x3164, 0xFFA0 ->
                false;
            default ->
                !(character >= 0x202A && character <= 0x202E
                        || character >= 0x2060 && character <= 0x206F
                        || character >= 0xFFF9 && character <= 0xFFFB
                        || isControl(character));
        };
    }

    private static boolean isControl(int character) {
        return Character.getType(character) == Character.CONTROL
                || Character.getType(character) == Character.SURROGATE
                || (character & 0xFFFE) == 0xFFFE;
    }
}
