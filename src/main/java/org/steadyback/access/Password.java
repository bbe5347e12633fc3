package org.steadyback.access;

/** A password as typed: 10 to 200 characters, any of them, nothing cut off. */
public record Password(String value) {

    public Password {
        int length = value.codePointCount(0, value.length());
        if (length < 10) {
            throw new IllegalArgumentException("Please take at least 10 characters; a few words are fine");
        }
        if (length > 200) {
            throw new IllegalArgumentException("Please take at most 200 characters");
        }
        if (value.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("That password has a character that cannot be used");
        }
    }

    @Override
    public String toString() {
        return "Password[…]";
    }
}
