package org.steadyback.access;

/** Bounds of texts that people type. */
final class Words {

    private Words() {}

    static String require(String text, int least, int most, String what) {
        int length = text.strip().codePointCount(0, text.strip().length());
        if (length < least || length > most) {
            throw new IllegalArgumentException(what + " has " + least + " to " + most + " characters");
        }
        return text.strip();
    }
}
