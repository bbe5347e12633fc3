package org.steadyback.access;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A telephone number as it is typed: digits with blanks, brackets, dots, slashes or hyphens between, at most a plus before. */
public final class TelephoneNumber {

    private static final int LONGEST = 30;
    private static final int FEWEST_DIGITS = 2;
    private static final int MOST_DIGITS = 15; // ITU-T E.164

    private TelephoneNumber() {}

    /** Tidied; empty for none. */
    static Optional<String> parse(@Nullable String typed, String what) {
        var text = tidy(typed == null ? "" : typed);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var digits = text.chars().filter(one -> one >= '0' && one <= '9').count();
        if (!text.matches("\\+?[0-9(][0-9 ()./-]*")
                || text.length() > LONGEST
                || digits < FEWEST_DIGITS
                || digits > MOST_DIGITS) {
            throw new IllegalArgumentException(what + " is a telephone number: digits, and at most a + before them");
        }
        return Optional.of(text);
    }

    /** Digits of any script are digits, and blanks of any width are blanks. */
    private static String tidy(String typed) {
        var text = new StringBuilder();
        typed.codePoints().forEach(one -> {
            if (Character.isDigit(one)) {
                text.append(Character.digit(one, 10));
            } else if (Character.isSpaceChar(one) || Character.isWhitespace(one)) {
                text.append(' ');
            } else if (Character.getType(one) == Character.DASH_PUNCTUATION) {
                text.append('-');
            } else {
                text.appendCodePoint(one);
            }
        });
        return text.toString().strip().replaceAll(" +", " ");
    }

    /** What is dialled, to see whether two are the same. */
    static String digits(String number) {
        return number.replaceAll("[^0-9+]", "");
    }
}
