package org.steadyback.access;

/** A password as typed: 12 to 200 characters, any of them, nothing cut off, and none that is tried first by whoever guesses. */
public record Password(String value) {

    /** What is said beside a field for one. */
    public static final String HELP = "At least 12 characters; a few words are fine.";

    private static final int SHORTEST = 12;

    public Password {
        int length = value.codePointCount(0, value.length());
        if (length < SHORTEST) {
            throw new IllegalArgumentException(
                    "Please take at least " + SHORTEST + " characters; a few words are fine");
        }
        if (length > 200) {
            throw new IllegalArgumentException("Please take at most 200 characters");
        }
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("That password has a character that cannot be used");
        }
        EasyPasswords.refusal(value).ifPresent(why -> {
            throw new IllegalArgumentException(why);
        });
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
