package org.steadyback.access;

import org.steadyback.text.Texts;

/** A password as typed: 12 to 200 characters, any of them, nothing cut off, and none that is tried first by whoever guesses. */
public record Password(String value) {

    private static final PasswordTexts SAY = Texts.of(PasswordTexts.class);
    private static final int SHORTEST = 12;
    private static final int LONGEST = 200;

    public Password {
        int length = value.codePointCount(0, value.length());
        if (length < SHORTEST) {
            throw new IllegalArgumentException(SAY.tooShort(SHORTEST));
        }
        if (length > LONGEST) {
            throw new IllegalArgumentException(SAY.tooLong(LONGEST));
        }
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException(SAY.unusable());
        }
        EasyPasswords.refusal(value).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
    }

    /** What is said beside a field for one. */
    public static String help() {
        return SAY.help(SHORTEST);
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
